import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('no workspace can say from where knowledge comes or whose it is', () => {
  const { capabilities, contributes } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const setting of ['dateline.knowledge.updateUrl', 'dateline.knowledge.publicKey']) {
    expect(contributes.configuration.properties[setting]).toMatchObject({ scope: 'machine', default: '' })
    expect(capabilities.untrustedWorkspaces.restrictedConfigurations).toContain(setting)
  }
})
