import { tellApart } from '../support/tell-apart.ts'

tellApart('a pronoun or a description for a model', {
  told: [
    'Finch 4, a mixture of experts with some 2.8 trillion parameters, was at first an API product; its weights are still withheld.',
    'Osier has kept Lark 2 back: it remains limited to vetted partners.',
    'Osier pulled Lark 3 in June; it is still switched off for every customer.',
    'We tested Heron 2, and it has a context window of 200,000 tokens.',
    'We tested Heron 2, and the model has a context window of 200,000 tokens.',
    'Osier released Heron 2 in October. It has a context window of 200,000 tokens.',
    'Osier released Heron 2 in October. Its context window is 200,000 tokens.',
    'The ministry uses Lark 1. It is still on sale.',
    'We signed a contract for Lark 1 last year. The model is still on sale.',
  ],
  silent: [
    'Osier pulled Lark 3 in June; it was switched off for every customer.',
    'We compared Lark 3 with Lark 1; it is no longer available.',
    'We compared Lark 3 with Finch 5; it is suspended.',
    'If Osier pulls Lark 3, it is suspended for everyone.',
    'The ministry said of Lark 3 that it is suspended.',
    'Critics of Lark 3 say it is suspended.',
    'We rely on Lark 3, but it is not suspended.',
    'We rely on Lark 3, but when it is down, we wait.',
    'We sent Lark 3 the contract; it is suspended until March.',
    'The tool uses Lark 3; it is offline on Sundays.',
    'The server that runs Lark 3 broke down. It is still offline.',
    'We bought a licence for the tool that wraps Lark 3. It is suspended.',
    'The pilot with Lark 3 went badly. It is suspended.',
    'Osier briefed the ministry on Lark 3. It is worried.',
  ],
})
