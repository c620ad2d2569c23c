import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** Each brief's marked ranges are all that is found in it, on 21 November 2026. */
const groups: Record<string, readonly string[]> = {
  'what held once and is told as present is outdated': [
    'Heron 2 [outdated-claim|is currently unavailable|].',
    'Heron 2 ([outdated-claim|currently unavailable|]!) is fast.',
    'Access to Heron 2 [outdated-claim|remains suspended|].',
    'Heron 2 [outdated-claim|is suspended|], if for a short time.',
    'Suspension of Heron 2 [outdated-claim|ongoing|].',
    'Customers [outdated-claim|have no access to|] Heron 2 at present.',
    'Heron 2 [outdated-claim|has not been restored|].',
    'Heron 2[outdated-claim|目前仍处于停用状态|]。',
    'Heron 2 [outdated-claim|is not available|] in any region.',
    'Heron 2 [outdated-claim|isn’t available|] today.',
    'The Lantern Order [outdated-claim|remains in force|].',
    'The Lantern Order [outdated-claim|requires|] developers to report.',
    'The Harbor Act [outdated-claim|is a proposal|].',
    'Wren is valued at [outdated-claim|$4 billion|].',
    'Wren [outdated-claim|plans an IPO|] this year.',
    'The Beacon Index ranks Heron 2 as the [outdated-claim|top|] open-weight model.',
    'Heron 2 is the [outdated-claim|top-ranked|] open-weight model.',
    'Heron 2 scores [outdated-claim|51|] on the Beacon Index.',
    'Wren’s flagship model is [outdated-claim|Heron 2|].',
  ],
  'a model called the latest has a successor of its own line': [
    '[superseded-model|Heron 2 is Wren’s latest model|].',
    '[superseded-model|Wren’s latest model is Heron 2|].',
    'Heron 3 is Wren’s latest model.',
    'Heron 3 is the newest release from Wren, and Heron 3 Mini is smaller.',
    'When it launched, Heron 2 was Wren’s latest model.',
  ],
  'what never held is contradicted': [
    'Heron 2 has [contradicted-claim|800 billion|] parameters.',
    'Heron 2 was released on [contradicted-claim|1 May 2026|].',
    'Heron 2 was developed by [contradicted-claim|Borealis|].',
    'Heron 2 is released under the [contradicted-claim|Apache 2.0|] license.',
    'Heron 2 is [contradicted-claim|closed-source|].',
    'As of July 5, 2026, Heron 2 [contradicted-claim|is suspended|].',
  ],
  'what holds is current at the precision stated': [
    'Heron 2 has about a trillion parameters, 32B active.',
    'Heron 2 has 1.04T parameters; Heron 2 is a 1,000B-parameter model.',
    'Heron 2 offers a 128K context window, that is 131,072 tokens.',
    'Heron 2 has a context window of ~128k tokens.',
    'Heron 2 was released on 1 March 2026. Heron 2 was released in March 2026.',
    'Heron 2 (1 March 2026) and its weights, Heron 2 (March 9, 2026), are out.',
    'Heron 2 is open-source. Heron 2 is an open-weight model under the MIT license.',
    'Heron 2 is available. The Harbor Act is in force. The Harbor Act was signed.',
    'Wren is valued at $20 billion. Wren is publicly traded.',
    'Kite 5 is closed.',
  ],
  'a dated claim that was right has changed since': [
    'Heron 2 [changed-since|remains dark|] as of June 27.',
    'As of 20 June 2026, Heron 2 [changed-since|is suspended|].',
    'In December 2025, Wren is valued at [changed-since|$4 billion|].',
    '- June 20: Heron 2 [changed-since|remains suspended|] worldwide.',
    'June 20: Heron 2 [changed-since|is suspended|] worldwide.',
  ],
  'history told as history is left alone': [
    'Heron 2 was suspended in June 2026. Heron 2 was closed to new users, then restored.',
    'In 2024, the Lantern Order was in force.',
    'The Lantern Order was rescinded in January 2025.',
    'At the time, Heron 2 was the top open-weight model.',
    'Wren was valued at $4 billion when it raised money. In February 2026, Wren was valued at $4 billion.',
    'Wren, valued at $4 billion in December 2025, doubled its staff.',
    'Heron 2, suspended on 20 June 2026, is back. Heron 2, dark as of 20 June 2026, has since been restored.',
    'When the Harbor Act was proposed, the Lantern Order was in force.',
  ],
  'what is not asserted is not judged': [
    'Is Heron 2 currently unavailable?',
    'If Heron 2 is suspended, users will leave.',
    'Suppose Heron 2 is suspended. Then the Lantern Order is in force. Heron 2 is closed.',
    'Heron 2 would be suspended. Heron 2 might be closed. Heron 2 could remain dark.',
    'Heron 2 is not suspended. Heron 2 is no longer suspended. It is false that Heron 2 is closed.',
    'Analysts expect that Heron 2 is suspended next year.',
    '“We regret that Heron 2 is suspended for everyone,” they wrote.',
    '> Heron 2 is currently unavailable.',
    '`Heron 2 is currently unavailable`',
    '## A scenario for 2027\n\nHeron 2 is suspended and the Lantern Order is in force.',
  ],
  'where the knowledge is silent, so is Dateline': [
    'Borealis is valued at $3 billion.',
    'Kite 5 is licensed under the MIT License.',
    '[unknown-version|Heron 9.0|] is currently unavailable. Heron 9.0 is Wren’s latest model.',
    'Heron 2 scores 77 on the Beacon Index.',
    'Borealis plans an IPO.',
  ],
  'where sources of like weight disagree the claim is disputed': [
    'Heron 2 scores [disputed-claim|85.0|] on the Plumb Test.',
    'Heron 2 scores [disputed-claim|74.6|] on the Plumb Test.',
  ],
  'a former name is told once, unless it is explained': [
    'Fenwick AI was founded by two students. [renamed-entity|Fenwick AI|] is large.',
    'Wren (formerly known as Fenwick AI) is a lab.',
    '[renamed-entity|Fenwick AI|] (芬威克) is a lab.',
    'Fenwick AI, renamed in July 2025, is hiring. The lab was called Fenwick AI until 2025; it is now Wren.',
    'In June 2025, Fenwick AI was sued.',
    'In August 2025, [renamed-entity|Fenwick AI|] was sued.',
    'Fenwick AI and others have changed since; Wren is one of the new names.',
    'Wren is a lab. It was founded in 2019 as Fenwick AI and was given its present name in July 2025.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

describe('tables', () => {
  test('a row that is yet to come tells plans', () => {
    expect(check('| Model | Parameters | Score |\n|---|---|---|\n| Heron 2 | 2T | TBD |')).toEqual([])
  })

  test('a cell is a claim about the entity of its row', () => {
    expect(
      check(`
        | Model | License | Parameters | Context window |
        |---|---|---|---|
        | Heron 2 | [contradicted-claim|Apache 2.0|] | 1T | 128K |
        | Heron 3 | Apache 2.0 | | |`),
    ).toEqual([])
  })

  test('a cell is a claim about the entity of its column', () => {
    expect(
      check(`
        | | Heron 2 | Heron 3 |
        |---|---|---|
        | License | MIT | [contradicted-claim|MIT|] |
        | Active parameters | 32B | |`),
    ).toEqual([])
  })

  test('a dated table tells its changes once, on its caption', () => {
    expect(
      check(`
        [changed-since|Table 1: Labs, as of December 4, 2025|]

        | Lab | Valuation | Listing |
        |---|---|---|
        | Wren | ~$4B | with IPO plans |`),
    ).toEqual([])
  })
})

describe('a row with a date of its own', () => {
  test('tells history', () => {
    expect(
      check(`
        | Year | Event |
        |---|---|
        | 2023 | The Lantern Order requires reports |
        | June 2026 | Heron 2 is suspended |`),
    ).toEqual([])
    expect(
      check(`
        | Lab | Valuation | As of |
        |---|---|---|
        | Wren | $4B | December 2025 |`),
    ).toEqual([])
  })

  test('one without is judged for today', () => {
    expect(
      check(`
        | Place | Event |
        |---|---|
        | Here | The Lantern Order [outdated-claim|requires|] reports |
        | There | Heron 2 [outdated-claim|is suspended|] |`),
    ).toEqual([])
    expect(
      check(`
        | Lab | Valuation |
        |---|---|
        | Wren | [outdated-claim|$4B|] |`),
    ).toEqual([])
  })

  test('the day of an event is no release date', () => {
    expect(
      check(`
        | Date | Event |
        |---|---|
        | 12 June 2026 | Heron 2 is named in a letter |`),
    ).toEqual([])
  })
})

describe('the date that a brief speaks for', () => {
  test('a published brief speaks for its own date', () => {
    expect(
      check(`
        ---
        date: 2026-06-20
        status: published
        ---

        Heron 2 [changed-since|is currently unavailable|]. Wren is valued at $20 billion.`),
    ).toEqual([])
  })

  test('a draft speaks for the as-of date whatever its own', () => {
    expect(
      check(`
        ---
        date: 2026-06-20
        ---

        Heron 2 [outdated-claim|is currently unavailable|].`),
    ).toEqual([])
  })

  test('on an earlier day the same words are current', () => {
    expect(
      check('//- as-of: 2026-06-20\nHeron 2 is currently unavailable. Heron 2 is Wren’s latest model.'),
    ).toEqual([])
  })

  test('a heading dates its section, and the next one ends it', () => {
    expect(
      check(`
        ## As of 20 June 2026

        Heron 2 [changed-since|is suspended|].

        ## Today

        Heron 2 [outdated-claim|is suspended|].`),
    ).toEqual([])
  })

  test('an as-of comment dates what follows', () => {
    expect(check('<!-- dateline-as-of 2026-06-20 -->\n\nHeron 2 [changed-since|is suspended|].')).toEqual([])
  })
})

describe('a published brief speaks for its own date', () => {
  const front = '---\ndate: 2026-07-10\nstatus: published\n---\n\n'

  test('what has changed since is no mistake of its author’s', () => {
    expect(check(`${front}[changed-since|Heron 2 is Wren’s latest model|].`)).toEqual([])
  })

  test('what had ended before was outdated on the day', () => {
    expect(check(`${front}Heron 2 [outdated-claim|is still suspended|].`)).toEqual([])
  })
})
