import type { Matter, PrintedPart } from '../../src/statute';
import { type Content, kindOf, law, matterOf } from '../support/matters';

const inEnglish = (line: PrintedPart['lines'][number]): string => (typeof line === 'string' ? line : line.en);

/** What a page says of that content alone: each heading with its lines. */
const said = (kind: string, content: Content, facts: Partial<Matter> = {}) =>
  kindOf(kind)
    .printed(matterOf(kind, {}, { content, ...facts }), law)
    .map(({ heading, lines }) => [heading.en, ...lines.map(inEnglish)]);

const byLaw = 'The protest is to be considered within 10 calendar days after receipt.';
const byOtherLaw =
  'When a protest is brought to a court, the term for its consideration is the one fixed by the laws.';
const suspended = 'Execution of the act or action is suspended until a decision on the protest is adopted.';

describe('the page of a protest', () => {
  const ruling = (object: Content): Content => ({
    forum: 'court',
    object: { class: 'court-ruling', ...object },
  });
  it.each<[Content, readonly (readonly string[])[]]>([
    [{}, [['Term for consideration', byLaw]]],
    [{ forum: 'body', suspend: false }, [['Term for consideration', byLaw]]],
    [{ forum: 'court' }, [['Term for consideration', byOtherLaw]]],
    [
      { suspend: true, ownTerm: { days: 20, reason: 'A study' } },
      [
        ['Term for consideration', 'Within 20 calendar days after receipt. Reason: A study'],
        ['Suspension', suspended],
      ],
    ],
    [
      { ownTerm: { dueOn: '2016-06-01' } },
      [['Term for consideration', 'Last day of consideration: 1 Jun 2016.']],
    ],
    [
      ruling({ inForce: true, fault: 'both' }),
      [
        ['The court ruling', 'it is in legal force', 'it is unlawful and ungrounded'],
        ['Term for consideration', byOtherLaw],
      ],
    ],
    [
      ruling({ inForce: false }),
      [
        ['The court ruling', 'it is not in legal force'],
        ['Term for consideration', byOtherLaw],
      ],
    ],
    [ruling({}), [['Term for consideration', byOtherLaw]]],
  ])('that says %j', (content, lines) => {
    expect(said('protest', content)).toEqual(lines);
  });

  it.each<[Content, readonly string[]]>([
    [{}, ['protest-object', 'protest-demand-content', 'response-protest']],
    [
      { suspend: true, ownTerm: { days: 20 } },
      [
        ...['protest-object', 'protest-other-term', 'protest-demand-content'],
        ...['protest-suspend-until-decision', 'response-protest'],
      ],
    ],
    [
      ruling({ inForce: true }),
      ['court-protest', 'court-protest-supervisory', 'protest-demand-content', 'response-protest'],
    ],
    [
      ruling({ inForce: false }),
      ['court-protest', 'court-protest-not-in-force', 'protest-demand-content', 'response-protest'],
    ],
  ])('that says %j rests on %j', (content, rules) => {
    expect(kindOf('protest').basis(matterOf('protest', {}, { content }))).toEqual(rules);
  });
});

describe('the page of a resolution', () => {
  const report =
    'The authorised body or official informs the prosecutor immediately of the outcome of executing the resolution.';
  const seized = (...term: readonly string[]) => [
    ['I resolve', 'the unlawful legal act is seized'],
    ...(term.length > 0 ? [['Term for execution', ...term]] : []),
    ['Report of the result', report],
  ];
  const seizure = (more: Content): Content => ({ purpose: 'seizure', ...more });
  it.each<[Content, readonly (readonly string[])[]]>([
    [{}, []],
    [seizure({}), seized()],
    [seizure({ ownTerm: { days: 5 } }), seized('To be executed within 5 calendar days after receipt.')],
    [seizure({ ownTerm: { dueOn: '2016-06-01' } }), seized('Last day of execution: 1 Jun 2016.')],
    [
      seizure({ termOfLaw: { days: 5, provision: 'Art. 7' } }),
      seized('Art. 7: To be executed within 5 calendar days after receipt.'),
    ],
    [
      seizure({ termOfLaw: { dueOn: '2016-06-01', provision: 'Art. 7' } }),
      seized('Art. 7: Last day of execution: 1 Jun 2016.'),
    ],
    [seizure({ termOfLaw: { provision: 'Art. 7' } }), seized('Art. 7')],
    [
      { purpose: 'inspection' },
      [
        ['I resolve', 'an inspection is conducted'],
        [
          'Term for execution',
          'The prosecutor must complete an inspection of the application of laws within one month.',
        ],
      ],
    ],
    [
      { unexecuted: { kind: 'order', number: '7', date: '2016-04-11', demand: 'Pay' } },
      [
        ['Act not carried out', 'Order of the prosecutor, № 7, 11 Apr 2016'],
        ['Demand not carried out', 'Pay'],
      ],
    ],
    [
      { unexecuted: { kind: 'resolution', date: '2016-04-11' } },
      [['Act not carried out', 'Resolution of the prosecutor, 11 Apr 2016']],
    ],
    [{ unexecuted: { kind: 'protest', number: '7' } }, [['Act not carried out', '№ 7']]],
    [{ check: { on: '2016-05-02', result: 'Checked' } }, [['Check made', '2 May 2016: Checked']]],
    [{ act: { class: 'decision', title: 'On pay' } }, [['Act suspended', 'a decision: On pay']]],
  ])('that says %j', (content, lines) => {
    expect(said('resolution', content)).toEqual(lines);
  });
});

describe('the page of an order', () => {
  const grounds = (conditions: Content) =>
    said('order', { conditions }).filter(([heading]) => heading === 'Grounds for the order');
  it.each<[Content, readonly (readonly string[])[]]>([
    [{}, []],
    [{ obvious: false }, []],
    [
      { obvious: true, substantialHarm: 'A family loses its home' },
      [['Grounds for the order', 'the breach of law is obvious', 'A family loses its home']],
    ],
  ])('tells of the conditions %j', (conditions, lines) => {
    expect(grounds(conditions)).toEqual(lines);
  });
});

describe('the page of an application to court', () => {
  const fee = ['State fee', 'none is levied, art. 23(4) of the Law'];
  const asked = { disputed: 'D', demands: ['invalidate-act'] };
  const ofChallenge = [
    ['Disputed acts and actions', 'D'],
    ['I ask the court', 'invalidate the acts'],
  ];
  it.each<[Content, readonly (readonly string[])[]]>([
    [{}, [fee]],
    [{ type: 'claim', claim: { whose: 'state' } }, [['Right or interest defended', 'the State'], fee]],
    [{ type: 'claim', claim: { interest: 'A right' } }, [['Right or interest defended', 'A right'], fee]],
    [{ type: 'claim', claim: { relief: 'R' }, challenge: asked }, [['I ask the court', 'R'], fee]],
    [{ type: 'challenge', claim: { relief: 'R' }, challenge: asked }, [...ofChallenge, fee]],
    [
      { claim: { whose: 'state', interest: 'A right', relief: 'R' }, challenge: asked },
      [
        ['Right or interest defended', 'the State: A right'],
        ...[ofChallenge[0]!, ['I ask the court', 'R'], ofChallenge[1]!],
        fee,
      ],
    ],
  ])('that says %j', (content, lines) => {
    expect(said('court-application', content)).toEqual(lines);
  });
});

describe('the page of a warning', () => {
  it.each([
    [{ text: 'A fine' }, 'A fine'],
    [{ norm: { act: 'Code', article: '5' } }, '(Code, 5)'],
    [{ text: 'A fine', norm: { act: 'Code' } }, 'A fine (Code)'],
  ])('names the liability %j', (liability, line) => {
    expect(said('warning', { liability }).at(-1)).toEqual(['Liability set by law', line]);
  });

  it('names each norm with its article, where it has one', () => {
    const norms = [{ act: 'Code' }, { act: 'Code', article: '5' }, 'A norm'];
    expect(said('warning', {}, { norms })[0]).toEqual(['Norms to be observed', 'Code', 'Code, 5', 'A norm']);
  });
});
