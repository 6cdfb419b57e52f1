/** What axe looks for, in the elements alone and in whole pages: the criteria that the product keeps, and good practice. */
export const axeTags: string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
