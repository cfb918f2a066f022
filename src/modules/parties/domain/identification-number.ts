import { isLocalDate } from '../../../calendar';

const twelveDigits = /^\d{12}$/;
const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** A business identification number: twelve digits of which the last checks the others. */
export const isBin = (text: string): boolean => twelveDigits.test(text) && hasRightCheckDigit(text);

/** An individual identification number: the same, beginning with the day of birth (YYMMDD) and its century. */
export const isIin = (text: string): boolean => isBin(text) && beginsWithDayOfBirth(text);

function hasRightCheckDigit(text: string): boolean {
  const digits = Array.from(text, Number);
  const first = remainder(digits, firstWeights);
  const check = first < 10 ? first : remainder(digits, secondWeights);
  return check === digits[11];
}

const remainder = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;

/** The seventh digit tells century and sex: 1 and 2 the 19th, 3 and 4 the 20th, 5 and 6 the 21st; 0 of a foreigner. */
function beginsWithDayOfBirth(text: string): boolean {
  const birthday = `${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  const mark = Number(text.charAt(6));
  if (mark === 0) return isLocalDate(`19${birthday}`) || isLocalDate(`20${birthday}`);
  const century = 18 + Math.floor((mark - 1) / 2);
  // Nobody born in the 19th century is left to be addressed; a day of the 20th or 21st is a day of the calendar.
  return (century === 19 || century === 20) && isLocalDate(`${century}${birthday}`);
}
