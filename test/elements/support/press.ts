import {sendKeys} from '@web/test-runner-commands';

/** Presses keys as a person does, one after the other: `press('Tab', 'Shift+Tab', 'Enter', 'Space', 'a')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const combination of keys) {
    const held = combination.split('+');
    const key = held.pop() as string;
    for (const modifier of held) await sendKeys({down: modifier});
    // Firefox knows the space bar only by its character.
    await sendKeys({press: key === 'Space' ? ' ' : key});
    for (const modifier of held.reverse()) await sendKeys({up: modifier});
  }
}
