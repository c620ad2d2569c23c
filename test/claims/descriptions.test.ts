import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'where a law is from, by what it is called': [
    'The Ferry Act, the [contradicted-claim|Texas|] statute, is short.',
    'The Ferry Act, [contradicted-claim|Ohio|]’s much-amended answer to the ports, is short.',
    'The Ferry Act is a sweeping [contradicted-claim|Texan|] ports law that took effect in January 2026.',
    'The [contradicted-claim|Texas|] statute, the Ferry Act, is short.',
    'Under the [contradicted-claim|Texas|] statute Ferry Act, ships report.',
    'Under a [contradicted-claim|Texas|] statute, the Ferry Act, ships report.',
    'The Ferry Act (a law of [contradicted-claim|Ohio|]) is short.',
    'The Ferry Act, the California statute, is short. The Ferry Act, California’s ports law, is short.',
    'The Ferry Act, modelled on the Texas statute, is short. The Ferry Act, unlike the Texas statute, is short.',
    'The Ferry Act, a rival of the Texas law, is short. The Ferry Act is no Texas law.',
    'In contrast to the Texas statute, the Ferry Act is short. The Ferry Act, a Texas-style statute, is short.',
    'The Ferry Act, the Texas statute and the Quay Order are short. The Ferry Act would be a Texas law.',
    'The Ferry Act, a Texas law firm’s favourite, is short. Is the Ferry Act a Texas law?',
  ],
  'who made a law, by what it is called': [
    'The Ferry Act, [contradicted-claim|Governor Stone|]’s law on ports, is short.',
    'The Ferry Act, a legacy of [contradicted-claim|Governor Stone|], is short.',
    'The Ferry Act is a law signed by [contradicted-claim|Governor Ann Stone|] in September.',
    'The Ferry Act, which [contradicted-claim|Governor Stone|] signed, is short.',
    'Signed by [contradicted-claim|Governor Stone|] in the last summer of her term, the Ferry Act is short.',
    '[contradicted-claim|Governor Stone|]’s signature law on ports, the Ferry Act, is short.',
    'The Quay Order, [contradicted-claim|President Una Holt|]’s parting order, is gone.',
    'The Quay Order, one of the last acts of the [contradicted-claim|Holt|] presidency, is gone.',
    'The Ferry Act, Governor Moss’s law on ports, is short. The Quay Order, an order of President Vance, is gone.',
    'The Ferry Act, unlike Governor Stone’s law, is short. The Ferry Act, disliked by Governor Stone, is short.',
    'The Ferry Act, drafted by Stone critics, is short. The Ferry Act, an answer to Governor Stone’s law, is short.',
    'The Quay Order, a memory of the Holt years, is gone. The Quay Order, replaced by Holt’s order, is gone.',
  ],
  'where a lab is from, by what it is called': [
    'Osier, [contradicted-claim|Spain|]’s best-funded developer of models, hires.',
    'Osier, the pride of [contradicted-claim|Spanish|] engineering, hires.',
    'A [contradicted-claim|Spanish|] unicorn with its own cluster, Osier hires.',
    'Osier publishes weights. The [contradicted-claim|Spanish|] lab hires.',
    'Osier publishes weights. The French lab hires. Osier publishes weights. The Spanish lab Kelp does too.',
    'Osier beats Teal. The Spanish lab is smaller.',
    'Osier, France’s best-funded developer of models, hires. Osier, Spain’s most popular developer, hires.',
    'Unlike the Spanish lab, Osier hires. Osier, with a Spanish partner, hires.',
  ],
  'who founded a company, by whose it is': [
    'Osier, [contradicted-claim|Vera Lund|]’s young company, hires.',
    'Osier, Ada Quill’s company, hires. Osier, Bo Lindqvist’s company, hires.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
