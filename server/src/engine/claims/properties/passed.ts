import { IN_SOME_STEP, judgePolicyDate, readDate, rewriteDate, tellsChamber } from '../dated.ts'
import { eventPhrases, TO_DATE } from '../event.ts'
import { defineProperty } from '../property.ts'

const VERBS =
  '(?:given (?:its |their )?(?:final )?(?:approval|passage)|passed|adopted|approved|cleared|voted through|voted|waved through|carried|agreed)'
const ALL =
  '(?:the )?(?:[\\w’-]+ )?(?:legislature|congress|parliament|diet|knesset|both (?:chambers|houses)(?: of [\\w ]{3,30}?)?|general assembly|national assembly|legislative yuan)'
const LEGISLATURE = /\b(?:parliament|congress|legislature|diet|assembly|yuan)\b/iu
const ADOPTED = /\b(?:approved|approval|adopted|agreed|assent)\b/iu

/** The day a legislature passed it. */
export const passed = defineProperty({
  id: 'passed',
  label: 'passed',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /gave|through|pass|approv|clear|voted|adopt|通过|通過/iu,
  phrases: [
    ...eventPhrases({
      of: 'policy',
      done: VERBS,
      did: 'passed|approved|adopted|voted|waved|pushed|rushed|carried|steered|nodded|voted through|cleared',
      went: `(?:cleared|passed|got through|won final passage in|won the approval of|completed (?:its )?passage (?:through|in)) ${ALL}|won final passage|cleared its last (?:hurdle|vote)`,
      does: 'passes|approves|adopts|clears',
      noun: 'passage|final passage',
      han: '通过|通過',
    }),
    {
      pattern: `(?:gave|granted|lent) (?:the )?{policy} (?:its |their |his |her )?(?:final |formal |overwhelming |unanimous )*(?:approval|assent|blessing|backing|green light|go-ahead|nod)${TO_DATE} {date}`,
      isEvent: true,
    },
    {
      pattern: `(?:gave|granted|lent) (?:its |their |the )?(?:(?:final|formal|overwhelming|unanimous|bipartisan|legislative|last) )*(?:approval|assent|blessing|backing|green light|go-ahead|nod|passage) to (?:the )?{policy}${TO_DATE} {date}`,
      isEvent: true,
    },
  ],
  columns: [{ header: /^(?:passed(?: on)?)$/iu }],
  read: (text, scene) => {
    const stated = readDate(text, scene)
    const lead = scene.view.text.slice(0, scene.view.text.indexOf(text))
    const isFinal = /\bfinal (?:approval|passage|vote|adoption|reading)\b[^.;]*$/iu.test(lead)
    if (stated && !isFinal && tellsChamber(scene, text))
      return { ...stated, relation: 'about', about: IN_SOME_STEP }
    const isByAll = [lead, ...[...scene.view.mentions.values()].map(({ text: name }) => name)].some(words =>
      LEGISLATURE.test(words),
    )
    return stated && ADOPTED.test(lead) && !isByAll ? { ...stated, about: 'adopted' } : stated
  },
  judge: (claim, frame) =>
    judgePolicyDate(claim, frame, {
      properties: claim.stated.about === 'adopted' ? ['passed', 'signed'] : ['passed'],
      states: claim.stated.about === 'adopted' ? ['passed', 'signed'] : ['passed'],
      milestones: /pass|vote|approv|adopt|advance|clear|agree|endorse/iu,
    }),
  rewrite: rewriteDate,
})
