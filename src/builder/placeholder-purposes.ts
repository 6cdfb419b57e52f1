/** How a site word is introduced to the person who fills it in. */
interface Purpose {
  readonly label: string;
  readonly purpose: string;
}

const purposes: Readonly<Record<string, Purpose>> = {
  organisation: {label: 'Organisation', purpose: 'Your hospital, trust, practice or medical school.'},
  'communications-team': {
    label: 'Communications team',
    purpose: 'Whom people ask before they post, or when a post has gone wrong.',
  },
  policy: {label: 'Social media policy', purpose: 'Your own policy. Link to it if you can.'},
  'speak-up-contact': {
    label: 'Speaking up',
    purpose: 'Whom people go to with a concern about care, such as a Freedom to Speak Up guardian.',
  },
  'information-governance': {
    label: 'Information governance',
    purpose: 'Whom people ask about patient information, such as a Caldicott guardian.',
  },
  'media-enquiries': {label: 'Media enquiries', purpose: 'Who answers journalists.'},
  'approved-messaging': {
    label: 'Approved messaging',
    purpose: 'The messaging app that you allow for work, if there is one.',
  },
  support: {label: 'Support after abuse', purpose: 'Whom people tell when they are abused online.'},
  'professionalism-lead': {label: 'Professionalism lead', purpose: 'For medical schools: whom students ask.'},
  'student-support': {label: 'Student support', purpose: 'For medical schools: a tutor or a support team.'},
  'review-statement': {
    label: 'Who has reviewed this',
    purpose: 'A whole sentence. It replaces the one that says that no lawyer has reviewed the guidance.',
  },
};

/** What a site word is called here, and what it is for. One that nobody has introduced goes by its own name. */
export const purposeOf = (name: string): Purpose =>
  purposes[name] ?? {
    label: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
    purpose: 'A name of your own.',
  };
