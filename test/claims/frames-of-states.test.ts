import { describe, expect, test } from 'vitest'
import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { helpersFor } from '../support/brief.ts'
import { modelKnowledge } from '../support/model-knowledge.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

/*
 * The words that tell where a law stands, or whether a model can be had, crossed with the frames of real prose: what
 * is wrong has to be found in each, and what is right, past, supposed or of something else in none.
 */

interface Row {
  readonly name: string
  /** Of whom the words are wrong, and of whom right. */
  readonly wrong: string
  readonly right?: string
  /** What follows a form of to be. */
  readonly states?: readonly string[]
  /** Finite verbs with what belongs to them. */
  readonly verbs?: readonly string[]
  /** Whole clauses, with `X` for the name. */
  readonly acts?: readonly string[]
}

const JUDGED = ['outdated-claim', 'contradicted-claim']
const upper = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

type Frame = (name: string, words: string) => string
const STATE_FRAMES: readonly Frame[] = [
  (name, words) => `${name} is ${words}.`,
  (name, words) => `As of this writing, ${name} is ${words}.`,
  (name, words) => `${name}, which is ${words}, has drawn criticism.`,
  (name, words) => `Analysts point to ${name}, now ${words}.`,
  (name, words) => `With ${name} ${words}, firms are changing their plans.`,
  (name, words) => `Although ${name} is ${words}, firms are changing their plans.`,
  (name, words) => `${name} draws much attention but is ${words}.`,
  (name, words) => `${name} draws much attention. It is now ${words}.`,
  (name, words) => `- ${upper(name)}: ${words}`,
]
const VERB_FRAMES: readonly Frame[] = [
  (name, words) => `${name} ${words}.`,
  (name, words) => `The note reminds readers that ${name} ${words}.`,
  (name, words) => `Firms are changing their plans because ${name} ${words}.`,
  (name, words) => `${name} draws much attention. It ${words}.`,
]
const ACT_FRAMES: readonly Frame[] = [
  (name, words) => `${words.replace('X', name)}.`,
  (name, words) => `For the time being, ${words.replace('X', name)}.`,
]
const SILENT_STATES: readonly Frame[] = [
  (name, words) => `If ${name} is ${words}, firms will change their plans.`,
  (name, words) => `Readers ask whether ${name} is ${words}.`,
  (name, words) => `${name} could be ${words} by next spring.`,
  (name, words) => `A critic of ${name} is ${words}.`,
  (name, words) => `> ${name} is ${words}.`,
]

const LAWS: readonly Row[] = [
  {
    name: 'in force',
    wrong: 'the Quay Order',
    right: 'the Ferry Act',
    states: [
      'in force',
      'binding',
      'on the statute book',
      'part of the law',
      'enforceable',
      'in application',
    ],
    verbs: ['has kicked in', 'has begun to apply', 'has entered into application', 'sets reporting duties'],
    acts: ['firms already comply with X', 'agencies are enforcing X'],
  },
  {
    name: 'on its way',
    wrong: 'the Ferry Act',
    right: 'the Sluice Bill',
    states: [
      'in the legislative process',
      'not agreed',
      'yet to be issued',
      'on the drawing board',
      'being haggled over',
    ],
    verbs: [
      'has cleared one chamber',
      'has advanced out of committee',
      'has not come up for a vote',
      'has yet to be set up',
      'has stalled in committee',
      'faces a vote in the Senate',
      'continues to make its way through committee',
    ],
    acts: [
      'lawmakers are debating X',
      'the regulator has yet to finalise X',
      'the Senate will vote on X next month',
      'lawmakers have yet to send X to the governor',
    ],
  },
  {
    name: 'passed by all',
    wrong: 'the Sluice Bill',
    right: 'the Ferry Act',
    states: ['passed by both chambers', 'approved by Congress', 'an act of Parliament'],
    verbs: ['has won final passage', 'has passed Congress', 'passed into law'],
    acts: ['Congress gave final approval to X in July'],
  },
  {
    name: 'not in force yet',
    wrong: 'the Ferry Act',
    states: ['due to take effect next year', 'set to take effect next year'],
    verbs: [
      'applies from next year',
      'will only bind developers from next year',
      'will enter into application next year',
      'won’t kick in until next year',
    ],
  },
  {
    name: 'over',
    wrong: 'the Ferry Act',
    right: 'the Quay Order',
    states: ['rolled back', 'reversed', 'declared invalid', 'dissolved'],
    verbs: ['has been dismantled', 'is no more', 'has been taken off the books'],
    acts: ['the administration rolled back X', 'a court threw out X', 'the administration reversed X'],
  },
  {
    name: 'stayed',
    wrong: 'the Ferry Act',
    states: ['put on hold', 'paused', 'in abeyance'],
    verbs: ['has been placed on hold', 'has been paused'],
    acts: ['a federal judge blocked X', 'an injunction bars enforcement of X'],
  },
  {
    name: 'put off',
    wrong: 'the Ferry Act',
    states: ['put off until next year', 'pushed back by a year'],
    verbs: ['has slipped to next year', 'has been moved to next year'],
  },
  {
    name: 'rejected',
    wrong: 'the Ferry Act',
    right: 'the Reed Bill',
    verbs: ['has fallen through', 'has been rejected'],
    acts: ['lawmakers have voted down X'],
  },
]

const MODELS: readonly Row[] = [
  {
    name: 'on offer',
    wrong: 'Lark 1',
    right: 'Lark 2',
    states: ['on sale', 'on general sale'],
    verbs: ['still works'],
  },
  {
    name: 'out of reach',
    wrong: 'Lark 2',
    states: ['frozen', 'yanked'],
    acts: [
      'the company has locked everyone out of X',
      'customers are still waiting for X to come back',
      'the company no longer lets customers call X',
    ],
  },
  {
    name: 'gone',
    wrong: 'Lark 2',
    right: 'Lark 1',
    states: ['out of support', 'at end of life', 'removed from the API', 'gone from the API'],
    verbs: ['has stopped working', 'no longer works', 'was retired this month'],
    acts: ['the company has removed X from its API'],
  },
  {
    name: 'in preview',
    wrong: 'Lark 2',
    verbs: ['has not left preview', 'has yet to reach general availability'],
    acts: ['the company still has X in preview'],
  },
  {
    name: 'for a few',
    wrong: 'Lark 2',
    right: 'Crane 1',
    states: ['restricted', 'off-limits to ordinary users', 'available to select customers'],
    verbs: ['goes only to vetted partners', 'has yet to be released publicly'],
    acts: ['only a dozen companies have been given X', 'the public cannot use X'],
  },
  {
    name: 'open',
    wrong: 'Finch 5',
    right: 'Finch 4',
    verbs: ['has freely available weights', 'is available as open weights'],
    acts: ['the company has released the weights of X'],
  },
  {
    name: 'closed',
    wrong: 'Finch 4',
    right: 'Finch 5',
    states: ['not open-source', 'offered only through an interface'],
    verbs: ['has closed weights', 'has unpublished weights'],
    acts: ['the company offers X only through an API'],
  },
]

function briefsOf(row: Row, name: string): readonly string[] {
  const of = (frames: readonly Frame[], words: readonly string[] = []) =>
    words.flatMap(each => frames.map(frame => upper(frame(name, each))))
  return [...of(STATE_FRAMES, row.states), ...of(VERB_FRAMES, row.verbs), ...of(ACT_FRAMES, row.acts)]
}

function crossed(title: string, rows: readonly Row[], knowledge: () => KnowledgeData): void {
  const { open } = helpersFor(knowledge())
  const isFlagged = (brief: string): boolean =>
    open(brief).analysis.findings.some(({ code }) => JUDGED.includes(code))
  describe(title, () => {
    test.each(rows)('$name: told where it is wrong', row => {
      expect(briefsOf(row, row.wrong).filter(brief => !isFlagged(brief))).toEqual([])
    })
    test.each(rows)('$name: silent where it is right', row => {
      expect(row.right === undefined ? [] : briefsOf(row, row.right).filter(isFlagged)).toEqual([])
    })
    test.each(rows)('$name: silent where it is not said', row => {
      const briefs = (row.states ?? []).flatMap(words =>
        SILENT_STATES.map(frame => upper(frame(row.wrong, words))),
      )
      expect(briefs.filter(isFlagged)).toEqual([])
    })
  })
}

crossed('where a law stands', LAWS, propertyKnowledge)
crossed('whether a model can be had', MODELS, modelKnowledge)
