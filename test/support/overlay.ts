/** An overlay with a made-up model, Osprey 1, which is closed. */
export const overlay = `sources:
  team-2026-memo: {strength: primary, type: report, title: Memo, publisher: Team, issued: 2026-11-02}
osprey-1:
  kind: model
  name: Osprey 1
  lab: acme
  facts:
    - {property: openness, value: closed, validFrom: 2026-11-01, asOf: 2026-11-02, sources: [team-2026-memo]}
`
