import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'
import { madeUp } from '../support/made-up.ts'

const base = claimsKnowledge()
const added = madeUp(
  `
ford-declaration:
  kind: policy
  name: Ford Declaration
  facts:
    - {property: participation, party: France, value: ratified, validFrom: 2026-05-15, asOf: 2026-06-01, sources: [ledger-2026]}
    - {property: participation, party: India, value: member, validFrom: 2025-02-10, asOf: 2026-06-01, sources: [ledger-2026]}
    - {property: participation, party: Japan, value: outside, validFrom: 2025-02-10, asOf: 2026-06-01, sources: [ledger-2026]}
    - {property: participation, party: Canada, value: outside, validFrom: 2025-02-10, validTo: 2026-03-01, asOf: 2026-06-01, sources: [ledger-2026]}
    - {property: participation, party: Canada, value: member, validFrom: 2026-03-01, asOf: 2026-06-01, sources: [ledger-2026]}
    - {property: participation, party: borealis, value: outside, validFrom: 2025-02-10, asOf: 2026-06-01, sources: [ledger-2026]}
    - {property: participation, party: fenwick, value: partial, validFrom: 2025-02-10, asOf: 2026-06-01, sources: [ledger-2026]}
watch-list:
  kind: policy
  name: Harbour List
  facts:
    - {property: participation, party: fenwick, value: member, validFrom: 2025-01-16, asOf: 2026-06-01, sources: [ledger-2026]}
    - {property: participation, party: borealis, value: outside, asOf: 2026-06-01, sources: [ledger-2026]}
`,
  [],
)
const { check } = helpersFor({
  ...base,
  entities: [...base.entities, ...added.entities],
  facts: [...base.facts, ...added.facts],
})
const codes = (text: string): readonly string[] => check(text)

describe('who has signed, by either side', () => {
  test.each([
    'Japan has signed the Ford Declaration.',
    'Japan is among the signatories of the Ford Declaration.',
    'India, Japan and 20 other countries have endorsed the Ford Declaration.',
    'Tokyo put its name to the Ford Declaration.',
    'The Ford Declaration was signed by Japan.',
    'Signatories of the Ford Declaration include India and Japan.',
    'India has refused to sign the Ford Declaration.',
    'India is not a signatory to the Ford Declaration.',
    'Neither India nor Japan has joined the Ford Declaration.',
    'Canada has not signed the Ford Declaration.',
    'France has signed but not ratified the Ford Declaration.',
    'No country has ratified the Ford Declaration.',
    'The Ford Declaration has been ratified by no one.',
    'India remains the only country to have signed the Ford Declaration.',
    'Borealis signed the Ford Declaration last year.',
    'Wren has signed the Ford Declaration in full.',
    'India’s refusal to sign the Ford Declaration angers its neighbours.',
  ])('%s', text => {
    expect(codes(text).length).toBeGreaterThan(0)
  })
  test.each([
    'India has signed the Ford Declaration.',
    'Japan declined to sign the Ford Declaration.',
    'The Ford Declaration, which Japan refused to sign, has no legal force.',
    'Canada did not sign the Ford Declaration at first.',
    'Had Japan signed the Ford Declaration, others would have followed.',
    'Will Japan sign the Ford Declaration?',
    'Japan may sign the Ford Declaration next year.',
    'Kenya has signed the Ford Declaration.',
    'Only France has ratified the Ford Declaration.',
    'France has ratified the Ford Declaration.',
    'Wren has signed one chapter of the Ford Declaration.',
    'In 2025 no country had ratified the Ford Declaration.',
    'Japan backs the Ford Declaration’s aims.',
  ])('%s is silent', text => {
    expect(codes(text)).toEqual([])
  })
})

describe('who is on a list', () => {
  test.each([
    'Borealis has been placed on the Harbour List.',
    'Borealis was added to the Harbour List in March.',
    'Wren is not on the Harbour List.',
    'Wren was removed from the Harbour List.',
    'Officials spoke of Borealis, which was added to the Harbour List.',
    'Wren does not appear on the Harbour List.',
    'The Harbour List does not name Wren.',
    'The Harbour List now includes Borealis.',
  ])('%s', text => {
    expect(codes(text).length).toBeGreaterThan(0)
  })
  test.each([
    'Wren has been on the Harbour List since January 2025.',
    'Borealis is not on the Harbour List.',
    'Borealis could be added to the Harbour List.',
    'Officials weighed whether Borealis should be added to the Harbour List.',
    'Wren was not on the Harbour List in 2024.',
    'Wren wants to be removed from the Harbour List.',
    'Several members want Borealis placed on the Harbour List.',
    'The risks are a possible entry of Borealis on the Harbour List and tariffs.',
    'A bill to put Borealis on the Harbour List failed.',
    'They called for Borealis to be added to the Harbour List.',
    'The committee urged putting Borealis on the Harbour List.',
    'The Harbour List does not name Borealis. The Harbour List names Wren.',
    'The Harbour List includes Borealis-based services.',
    'A draft of the Harbour List includes Borealis.',
    'With Borealis on the Harbour List, suppliers would need a licence.',
  ])('%s is silent', text => {
    expect(codes(text)).toEqual([])
  })
})

describe('parties that are told by the way', () => {
  test.each([
    'India has signed the Ford Declaration, and so has Japan.',
    'India has signed the Ford Declaration, as has Japan.',
    'Twenty countries have signed the Ford Declaration, Japan among them.',
    'Twenty countries have signed the Ford Declaration, including Japan.',
    'The Ford Declaration counts India and Japan among its signatories.',
    'The Ford Declaration bears the signature of Japan.',
    'The Ford Declaration lacks the signature of India.',
    'India’s signature is missing from the Ford Declaration.',
    'Signatories of the Ford Declaration: India, Japan.',
    'Japan has joined the ranks of the signatories of the Ford Declaration.',
    'Unlike India, Japan is a signatory to the Ford Declaration.',
    'Borealis, a small lab on the Harbour List, buys chips.',
    'Because Borealis is on the Harbour List, selling it chips takes a licence.',
  ])('%s', text => {
    expect(codes(text).length).toBeGreaterThan(0)
  })
  test.each([
    'Japan has not signed the Ford Declaration, and neither has Borealis.',
    'India has signed the Ford Declaration, but Japan has not.',
    'Unlike India and France, Japan is not a signatory to the Ford Declaration.',
    'Unlike Japan, India and France are signatories to the Ford Declaration.',
    'The Ford Declaration lacks the signature of Japan. Japan’s name is missing from the Ford Declaration.',
    'India wants Japan to sign the Ford Declaration, and so does France.',
    'India signed the Ford Declaration after talks with others, including Japan.',
    'Signatories of the Ford Declaration: India, France.',
    'Borealis, a lab with suppliers on the Harbour List, buys chips. Fenwick, a lab on the Harbour List, buys none.',
    'Borealis, a customer of firms added to the Harbour List, buys chips.',
    'If Borealis were on the Harbour List, selling it chips would take a licence.',
  ])('%s', text => {
    expect(codes(text)).toEqual([])
  })
})
