import { propertyKnowledge } from '../support/property-knowledge.ts'
import { tellApart } from '../support/tell-apart.ts'

tellApart('what a model is put forward as, it is said to be', {
  told: [
    'Osier markets Gull 6 as its flagship.',
    'Osier still sells Gull 6 as its flagship model.',
    'Gull 6 serves as Osier’s flagship.',
    'Gull 6 still acts as the flagship of Osier.',
    'Gull 6 is marketed as Osier’s flagship model.',
    'Lark 2 is offered as a preview.',
    'Lark 2 is still labelled a preview release.',
  ],
  silent: [
    'Osier markets Gull 7 as its flagship.',
    'Gull 7 serves as Osier’s flagship.',
    'Osier marketed Gull 6 as its flagship. In May, Gull 6 served as Osier’s flagship.',
    'Osier no longer sells Gull 6 as its flagship. Osier does not present Gull 6 as its flagship.',
    'Osier may sell Gull 6 as its flagship. Does Osier sell Gull 6 as its flagship?',
    'Lark 2 is no longer labelled a preview. Lark 2 was offered as a preview.',
    'Osier describes Gull 7 as a step on the way. Gull 6 serves as a base for others.',
  ],
})

tellApart('what runs on a model tells that it is offered', {
  told: [
    'Lark 1 powers the help desks of two cities.',
    'Lark 1 continues to power many coding assistants, and nobody has named an end date.',
    'Lark 1 sits behind the ministry’s chatbot.',
    'The portals of three ministries are powered by Lark 1.',
    'The bank’s assistant still runs on Lark 1.',
    'The letters are still drafted by Lark 1.',
    'Two agencies continue to rely on Lark 1.',
    '- **Lark 1** – still the workhorse for cheap classification',
    'Lark 1 remains a popular choice for translation.',
    'The city still uses Lark 1 for its letters.',
  ],
  silent: [
    'Lark 1 powered the help desks of two cities. The portals were powered by Lark 1.',
    'Lark 1 no longer powers the help desks. Lark 1 may power the help desks.',
    'Lark 1 sits behind Lark 2 on most boards. Lark 1 is behind its rivals in coding.',
    'Lark 1 lies at the heart of the dispute. Lark 1 fuels a debate about safety.',
    'Lark 1 drives up costs. Interest in the field is driven by Lark 1.',
    'The questions are written by Lark 1 and checked by hand.',
    'Lark 2 powers the help desks. The bank’s assistant still runs on Lark 2.',
    'Does Lark 1 power the help desks? If Lark 1 powers the help desks, they are down.',
    'The bank’s assistant still runs on Lark 1, hosted by Bramble.',
    'The study still uses Lark 1 as a baseline.',
    'Gull 6 powers the help desks.',
  ],
})

tellApart(
  'a figure behind a colon or a dash, and figures alone below a name',
  {
    told: [
      'Lark 2 has the longest memory of its kind: a two-million-token window.',
      'Lark 2 is cheap — $4 per million input tokens.',
      '### Lark 2\n\nA good model.\n\n- $4 per million input tokens\n- made in Lyon',
      '### Lark 2\n\n- 128K-token context window',
      '### Lark 2\n\n- 32 billion active parameters',
      'Osier charges $9 for a million output tokens of Lark 2.',
    ],
    silent: [
      'Lark 2 has a long memory: a one-million-token window.',
      'Lark 2 is cheap — $0.60 per million input tokens.',
      'Lark 2 has two rivals: 32 billion parameters are common among them.',
      'Lark 2 had no match: a two-million-token window was a dream then.',
      '### Lark 2\n\n- $0.60 per million input tokens\n- 1M-token context window',
      '### Lark 2 and Lark 1\n\n- $4 per million input tokens',
      '### Lark 2\n\n- $4 per million input tokens for Lark 1\n- was $4 per million input tokens',
      'Osier charges $0.60 for a million input tokens of Lark 2 and $2.20 for a million output tokens.',
      'Lark 2 has 744 billion parameters, of which a small fraction fires for each word.',
    ],
  },
  propertyKnowledge,
)
