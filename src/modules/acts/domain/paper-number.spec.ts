import { comparableNumber, looksLikeOurs } from './paper-number';

describe('a paper number', () => {
  it.each([
    ['7-12/33 дсп', '7-12/33 дсп'],
    [' 7-12/33\u00a0\u00a0дсп ', '7-12/33 дсп'],
    ['7-12\u200b/33\ufeff', '7-12/33'],
    ['７－12/33', '7-12/33'],
    ['№5', 'No5'],
    ['\u200b', ''],
  ])('%j is compared as %j', (number, compared) => {
    expect(comparableNumber(number)).toBe(compared);
  });

  it('keeps apart what a reader tells apart', () => {
    expect(new Set(['дсп', 'ДСП', 'д сп'].map(comparableNumber)).size).toBe(3);
  });

  it.each([
    'PROTEST/AKMOLA.BURABAY/2016/00001',
    'protest/akmola/2016/S1',
    'РRОТЕSТ/АКМОLА/2016/1',
    'PRO\u200bTEST/AKMOLA/2016/\u00ad1',
    'SUBMІSSІON/GPO/2016/R2',
    'PROTEST ⁄ AKMOLA ⁄ 2016 ⁄ 1',
    'OPEN‑LETTER/GPO/2016/1',
  ])('%j could be one of ours', (number) => {
    expect(looksLikeOurs(number)).toBe(true);
  });

  it.each(['7-12/33', 'ПРОТЕСТ/АҚМОЛА/2016/1', 'PROTEST/AKMOLA/16/1', '2016/1', ''])(
    '%j could not',
    (number) => {
      expect(looksLikeOurs(number)).toBe(false);
    },
  );
});
