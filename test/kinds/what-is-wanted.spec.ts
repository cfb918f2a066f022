import type { Matter } from '../../src/statute';
import { missingOf } from '../../src/modules/acts/domain/missing';
import { Edition, kz2709of1995 } from '../../src/statute';
import { akimat } from '../support/acts';
import { type Content, kindOf, matterOf } from '../support/matters';
import { lacking, pathsOf } from '../support/leaves';

const law = new Edition(kz2709of1995);
const facts = { norms: ['A norm'], requestedMeasures: [{ id: 'm', text: 'Do it', takesProperty: false }] };

/** What is still wanted of that content: the member and the rule. */
const wanted = (kind: string, content: unknown, more: Partial<Matter> = {}): readonly string[] =>
  missingOf(kindOf(kind), matterOf(kind, {}, { ...facts, content, ...more }), law as never).map(
    ({ pointer, rule }) => `${pointer ?? ''} ${rule.id}`,
  );

const whole = (kind: string, which: Content = {}): Content => matterOf(kind, which).content as Content;
const nobody = { addressees: [] };
const two = { addressees: [akimat, { ...akimat, id: 'second' }] };

describe('what is wanted of a draft without one member', () => {
  it.each<[string, Content, Readonly<Record<string, string>>]>([
    [
      'protest',
      { forum: 'body' },
      {
        forum: 'protest-addressee',
        'object/class': 'protest-object',
        'object/title': 'protest-object',
        'object/basis': 'protest-object',
        demands: 'protest-demand-content',
      },
    ],
    ['protest', { forum: 'court' }, { 'object/inForce': 'court-protest-not-in-force' }],
    [
      'order',
      {},
      {
        'target/class': 'order-not-against-npa',
        'target/committedBy': 'order-addressee',
        addresseeIs: 'order-addressee',
        'conditions/obvious': 'order-conditions',
        'conditions/substantialHarm': 'order-conditions',
        'conditions/notEliminatedAtOnce': 'order-conditions',
        nature: 'order-content-nature-measures',
        ownTerm: 'order-execution-term',
      },
    ],
    ['instruction', { ground: 'pre-trial' }, { criminalCase: 'instruction-addressee-pretrial' }],
    [
      'law-explanation',
      { basis: 'expected-breach' },
      {
        'legislativeAct/class': 'explanation-grounds',
        'legislativeAct/title': 'explanation-grounds',
        requirement: 'explanation-grounds',
        grounds: 'explanation-grounds',
      },
    ],
    [
      'law-explanation',
      { basis: 'draft-act' },
      {
        'draft/title': 'explanation-draft-act',
        'legislativeAct/title': 'explanation-draft-act',
        requirement: 'explanation-draft-act',
      },
    ],
    [
      'court-application',
      { type: 'claim' },
      {
        'claim/whose': 'application-claim-to-court',
        'claim/interest': 'application-claim-to-court',
        'claim/relief': 'application-claim-to-court',
      },
    ],
    [
      'court-application',
      { type: 'challenge' },
      {
        'challenge/act/kind': 'application-after-rejection',
        'challenge/act/number': 'application-after-rejection',
        'challenge/ground': 'application-after-rejection',
        'challenge/since': 'application-after-rejection',
        'challenge/disputed': 'application-after-rejection',
        'challenge/demands': 'application-after-rejection',
      },
    ],
    ['public-appeal', {}, { purpose: 'appeal-purposes', text: 'appeal-purposes' }],
    ['public-appeal', {}, { plannedMedia: 'policy-appeal-media-planned' }],
    [
      'warning',
      {},
      {
        ground: 'warning-grounds',
        circumstances: 'warning-grounds',
        'liability/text': 'warning-liability-notice',
        'liability/norm': 'warning-liability-notice',
      },
    ],
  ])('%s %j: %j', (kind, which, rules) => {
    const content = whole(kind, which);
    expect(wanted(kind, content)).toEqual([]);
    const known = pathsOf(content).map((path) => path.join('/'));
    for (const [path, rule] of Object.entries(rules)) {
      expect(known).toContain(path);
      expect(wanted(kind, lacking(content, path.split('/')))).toEqual([`/content/${path} ${rule}`]);
    }
  });
});

describe('what is wanted beside the content', () => {
  it.each<[string, Content, Partial<Matter>, readonly string[]]>([
    ['protest', {}, { norms: [] }, ['/norms protest-object']],
    ['protest', {}, nobody, ['/addresseeId protest-addressee']],
    ['order', {}, { norms: [] }, ['/norms order-content-norms']],
    ['order', {}, { requestedMeasures: [] }, ['/requestedMeasures order-content-nature-measures']],
    ['order', {}, nobody, ['/addresseeId order-addressee']],
    ['instruction', {}, { requestedMeasures: [] }, ['/requestedMeasures policy-instruction-content']],
    ['instruction', { ground: 'pre-trial' }, nobody, ['/addresseeId policy-number-of-addressees']],
    ['submission', {}, nobody, ['/addresseeId submission-ground-legality']],
    ['warning', {}, nobody, ['/addresseeId warning-written-form']],
    ['public-appeal', {}, nobody, ['/addresseeIds appeal-addressees']],
    ['court-application', { type: 'claim' }, nobody, ['/addresseeId application-claim-to-court']],
    ['court-application', { type: 'challenge' }, nobody, ['/addresseeId application-after-rejection']],
    [
      'law-explanation',
      { basis: 'expected-breach', circle: 'named' },
      nobody,
      ['/addresseeIds explanation-grounds'],
    ],
    ['law-explanation', { basis: 'draft-act' }, nobody, ['/addresseeId explanation-draft-act']],
    ['law-explanation', { basis: 'expected-breach', circle: 'unlimited' }, nobody, []],
    ['instruction', { normative: true }, two, []],
  ])('%s %j, %j: %j', (kind, which, more, members) => {
    expect(wanted(kind, whole(kind, which), more)).toEqual(members);
  });

  it('a normative instruction goes to somebody by 22(2), and is about no single case', () => {
    const content = { ground: 'pre-trial', normative: true };
    expect(wanted('instruction', content, nobody)).toEqual(['/addresseeIds instruction-pg-normative']);
    expect(wanted('instruction', content)).toEqual([]);
  });

  it('an explanation to nobody says to whom, whatever else it lacks', () => {
    const content = lacking(whole('law-explanation', { basis: 'expected-breach' }), ['circle']);
    expect(wanted('law-explanation', content)).toEqual([]);
    expect(wanted('law-explanation', content, nobody)).toEqual([
      ...['/addresseeIds explanation-grounds', '/content/circle explanation-grounds'],
    ]);
    expect(wanted('law-explanation', lacking(content, ['grounds']), nobody)).toEqual([
      '/addresseeIds explanation-grounds',
      '/content/grounds explanation-grounds',
      '/content/circle explanation-grounds',
    ]);
  });

  it('an instruction of another case wants its provision, and one in a case of an offence the case', () => {
    expect(wanted('instruction', { ground: 'other' })).toEqual([
      '/content/provision instruction-addressee-other',
    ]);
    expect(wanted('instruction', { ground: 'administrative-case' })).toEqual([
      '/content/administrativeCase admin-act-written-instruction',
    ]);
    expect(wanted('instruction', {})).toEqual(['/content/ground instruction-addressee-other']);
    expect(wanted('instruction', { ground: 'operational-search' })).toEqual([]);
  });

  it('a purpose that branches share wants the branch named', () => {
    expect(wanted('resolution', { purpose: 'release' })).toEqual(['/content/area osa-release-detained']);
  });
});
