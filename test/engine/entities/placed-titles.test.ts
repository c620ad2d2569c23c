import { describe, expect, it } from 'vitest'
import { recognize } from '../../../server/src/engine/entities/recognize.ts'
import { entity, matcherFor, passage } from './support.ts'

const MATCHER = matcherFor([
  entity('policy', 'china-tutors', ['China AI tutor rules']),
  entity('policy', 'colorado-toys', ["Colorado's AI Toy Act"]),
  entity('policy', 'japan-plan', ["Japan's Action Plan"]),
  entity('policy', 'dorn-order', ["Dorn's AI executive order", 'Executive Order 90001']),
])

const named = (text: string) =>
  recognize([passage(text)], MATCHER, { anaphora: false }).flatMap(({ mentions }) =>
    mentions.map(mention => `${mention.text} → ${mention.entity}`),
  )

describe('a title that begins with its place', () => {
  it.each([
    ['China’s AI tutor rules bind.', 'China’s AI tutor rules → china-tutors'],
    ['The Chinese AI tutor rules bind.', 'Chinese AI tutor rules → china-tutors'],
    ['Beijing’s AI tutor rules bind.', 'Beijing’s AI tutor rules → china-tutors'],
    ['Denver’s AI Toy Act binds.', 'Denver’s AI Toy Act → colorado-toys'],
    ['The Colorado AI Toy Act binds.', 'Colorado AI Toy Act → colorado-toys'],
    ['Dorn’s AI order binds.', 'Dorn’s AI order → dorn-order'],
  ])('%s', (text, expected) => expect(named(text)).toEqual([expected]))

  it.each([
    'Tokyo’s AI tutor rules bind.',
    'The Japanese action plan and Tokyo’s Action Plan are general.',
    'Boise’s AI Toy Act binds.',
    'Order 90001 of the shop was late.',
    'Denver’s toy act binds.',
  ])('nothing in: %s', text => expect(named(text)).toEqual([]))
})
