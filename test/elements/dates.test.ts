import {expect} from 'chai';
import {longDate} from '../../src/internal/review.ts';
import {enGB} from '../../src/locales/en-GB.ts';

describe('dates', () => {
  it('are written as the browser would write them, in every month', () => {
    const days = Array.from({length: 12}, (_, month) => new Date(2026, month, 2 * month + 1));
    const written = days.map(day =>
      day.toLocaleDateString(enGB.lang, {day: 'numeric', month: 'long', year: 'numeric'}),
    );
    expect(days.map(day => longDate(day, enGB))).to.deep.equal(written);
  });
});
