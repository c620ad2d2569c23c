import { propertyKnowledge } from '../support/property-knowledge.ts'
import { tellApart } from '../support/tell-apart.ts'

tellApart(
  'a flagship is its maker’s, whether or not the sentence names who that is',
  {
    told: [
      'Lark 1 is the flagship that Osier sells today.',
      'The current Osier flagship, Lark 1, was named most often.',
      'Analysts met the board. The company’s flagship is Lark 1, a small model.',
      'The French company’s current top model is Lark 1.',
      'Lark 1 is the French company’s top model.',
      'Its flagship, Lark 1, is served from Turin.',
      'Osier, better known for phones, presents its leading model, Lark 1.',
      'At Osier, Lark 1 is the flagship since March.',
      'Osier’s best model right now is Lark 1.',
    ],
    silent: [
      'Lark 2 is the flagship that Osier sells today.',
      'Lark 1 was the company’s flagship until April.',
      'Lark 1 is the flagship of our procurement. Lark 1 is the flagship.',
      'Among the small models, Lark 1 is the flagship.',
      'Teal rents its flagship, Lark 1, to banks.',
      'Teal sells an assistant. Its flagship model is Lark 1.',
      'Lark 2 replaced the company’s flagship, and Lark 1 is cheap.',
      'Its former flagship, Lark 1, is gone. Its first flagship was Lark 1.',
      'If its flagship is Lark 1, the ministry will not buy. Is Lark 1 its flagship?',
      'Lark 1 is not the company’s flagship. The company’s flagship for banks is Lark 1.',
      'A rival of the company’s flagship, Lark 1 Mini is free.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'what is asked, or doubted, in the next clause leaves a statement one',
  {
    told: [
      'Osier is worth $4 billion, so why would it sell?',
      'Osier’s flagship is Lark 1, and no, is Lark 3 coming before Christmas?',
      'Osier is worth $4 billion; Teal, our European hope, is worth a tenth of that.',
      'Osier’s valuation is $4 billion, if one believes the tables that circulate.',
      'Osier’s valuation is $4 billion, if the tables are to be believed.',
    ],
    silent: [
      'Is Osier worth $4 billion, and why would it sell?',
      'Osier is worth $4 billion, isn’t it?',
      'Osier is worth $4 billion?',
      'Critics hope that Osier is worth $4 billion; Teal is not.',
      'Osier’s valuation is $4 billion, if the round closes.',
      'So is Osier worth $4 billion, but who would pay that?',
    ],
  },
  propertyKnowledge,
)

tellApart('what is the newest of its kind may stand before its name', {
  told: [
    'The most recent Osier release is still Gull 6.',
    'From Lyon, the most recent Osier release is still Gull 6; it is cheap.',
    'Gull 6 is still the most recent Osier release.',
    'The newest Osier model to date is Gull 6.',
    'The current Gull is Gull 6.',
    'Gull 6 is the latest that Osier has let out of the door.',
    'The successor to Gull 6 has not been announced.',
  ],
  silent: [
    'The most recent Osier release is still Gull 7.',
    'The most recent Osier release before it was Gull 6.',
    'As of this summer, the newest Gull is Gull 6.',
    'The most recent Osier paper is about Gull 6. The newest Osier chip is in Gull 6.',
    'The most recent Osier release that we tested is Gull 6.',
    'Gull 7 is the latest that Osier has let out of the door. The successor to Gull 6 has been announced.',
    'The newest small Osier model is Gull 6. The most recent Teal release is Gull 7.',
    'Perhaps the most recent Osier release would be Gull 6 if Gull 7 were pulled.',
  ],
})

tellApart(
  'the day of a duty, in whatever order',
  {
    told: [
      'For small developers, the Ferry Act’s deadline is 1 July 2026.',
      'The Ferry Act gives small developers until 1 July 2026.',
      '1 July 2026 is the date from which small developers must comply with the Ferry Act.',
      'Prohibitions took effect on 1 May 2026 under the Ferry Act.',
    ],
    silent: [
      'For small developers, the Ferry Act’s deadline is 1 July 2027.',
      'For small developers, the Ferry Act’s deadline was originally 1 July 2026.',
      'The Ferry Act gives ports until 1 July 2026. The Ferry Act gives small developers with ships until 1 July 2024.',
      'A study of small developers under the Ferry Act followed on 1 July 2026.',
      'The first draft of the Ferry Act would have given small developers until 1 July 2026.',
      'Unlike the Ferry Act, the Reed Bill gives small developers until 1 July 2026.',
      'The sponsors proposed that the Ferry Act give small developers until 1 July 2026.',
    ],
  },
  propertyKnowledge,
)

tellApart('how many parameters of all work at a time', {
  told: [
    'Only 57 billion of Heron 8’s 671 billion parameters are used at a time.',
    'With 671 billion parameters (57 billion active), Heron 8 is sparse.',
    'With 671 billion parameters, of which only 57 billion are active, Heron 8 is sparse.',
  ],
  silent: [
    'Only 37 billion of Heron 8’s 671 billion parameters are used at a time.',
    'With 671 billion parameters (37 billion active), Heron 8 is sparse.',
    'With 671 billion parameters, of which only 37 billion are active, Heron 8 is sparse.',
  ],
})

tellApart(
  'a second verb has the subject of the first, whatever the first one names',
  {
    told: [
      'Lark 2 beats Lark 1 and has 600 billion parameters.',
      'Lark 2 runs on the chips of Teal and has a context window of 64,000 tokens.',
      'Osier competes with Teal and is worth $4 billion.',
      'Osier makes Lark 2 and is valued at $4 billion.',
      'Osier is the largest by revenue, and investors put its value at $4 billion.',
      'Osier is growing fast. It is worth $4 billion.',
    ],
    silent: [
      'Lark 1 beats Lark 2 and has 600 billion parameters.',
      'Osier says Teal competes with Marl and is worth $4 billion.',
      'Teal competes with Osier and is worth $4 billion.',
      'Teal, which rents from Osier and is worth $4 billion, is growing.',
      'Osier hopes that Teal grows and is worth $4 billion.',
      'Osier is large, and Teal put its budget at $4 billion.',
      'Osier is growing fast. It is worth noting that $4 billion is a large sum.',
      'Osier was growing fast in December 2025 and was worth $4 billion.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'what a note says of the name that it opens with',
  {
    told: ['**Osier.** Founded in 2021. Last valued at $4 billion.'],
    silent: ['**Osier.** Founded in 2021. Last year it was valued at $4 billion.'],
  },
  propertyKnowledge,
)

tellApart('a lab’s current model is its newest', {
  told: [
    'Osier’s current model, Gull 6, is cheap.',
    'Osier’s current model is Gull 6.',
    'The ministry uses Gull 7 and Gull 6. The former is dear; the latter is Osier’s newest.',
  ],
  silent: [
    'Osier’s current model is Gull 7.',
    'Osier’s current small model is Gull 6.',
    'The current model of cooperation covers Gull 6. Our current model is Gull 6.',
    'The ministry uses Gull 6 and Gull 7. The former is dear; the latter is Osier’s newest.',
  ],
})

tellApart(
  'a figure of the fine, and of the company spoken of, in the next clause or sentence',
  {
    told: [
      'The Ferry Act bans dumping. The fine can be as high as $40 million.',
      'The Ferry Act bans dumping. Fines go up to $40 million.',
      'Osier is Europe’s contender; the company is worth about $4 billion.',
      'Expect to pay $5 per million input tokens for Lark 2.',
      'Lark 2 has 744 billion parameters, of which 60 billion work at any one time.',
      'Lark 1 has one trillion parameters. Lark 2 has two trillion.',
      'Ferry Act, up to $10 million for the first violation.',
    ],
    silent: [
      'The Ferry Act bans dumping. The fine can be as high as $1 million.',
      'The Ferry Act and the Reed Bill differ. The fine can be as high as $40 million.',
      'The Ferry Act bans dumping. Fines for speeding go up to $40 million.',
      'Osier competes with Teal; the company is worth about $4 billion.',
      'Osier is Europe’s contender; the company was worth about $4 billion in December 2025.',
      'We expect to see $5 per million input tokens for Lark 2 next year.',
      'Lark 2 has 744 billion parameters, of which 40 billion work at any one time.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'what somebody wants of a law, or once planned, is not what it says',
  {
    told: ['The Ferry Act’s duties for small developers apply from 1 July 2026.'],
    silent: [
      'The Ferry Act’s duties for small developers would have applied from 1 July 2026.',
      'Until the delay was agreed, small developers had to comply with the Ferry Act from 1 July 2026.',
      'The old deadline for small developers under the Ferry Act was 1 July 2026.',
      'The deadline for comments on duties for small developers under the Ferry Act is 1 July 2026.',
      'Parliament wanted the Ferry Act’s duties for small developers to apply from 1 July 2026.',
      'The sponsors wanted the Ferry Act to carry fines of up to $40 million.',
      'The Ferry Act is strict. Its first version had fines of up to $40 million.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'the condition that a law sets',
  {
    told: [
      'The Ferry Act presumes danger where training compute exceeds 10^25 FLOPs.',
      'Under the Ferry Act a model is covered if its training took more than 10^25 FLOPs.',
    ],
    silent: [
      'The Ferry Act presumes danger where training compute exceeds 10^26 FLOPs.',
      'If the Ferry Act set its threshold at 10^25 FLOPs, more models would be covered.',
      'The Ferry Act would cover more models if the line were drawn at 10^25 FLOPs.',
      'The governor could lower the Ferry Act’s threshold to 10^25 FLOPs.',
    ],
  },
  propertyKnowledge,
)
