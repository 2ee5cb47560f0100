import { describe, expect, it } from 'vitest';
import { hate } from '../../shared/signals/detectors/hate.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

const hold = 0.4;

describe('hate, English', () => {
  it.each([
    // what is said of a group, and of what is none
    ['Albanians are parasites.', 'Ticks are parasites.'],
    ['Lesbians are nothing but filthy degenerates', 'My socks are nothing but filthy rags'],
    ['Most blind people are too stupid to work', 'Most printers are too stupid to work'],
    ['The Roma never contributed anything to this town', 'The Roma contributed a wing to this museum'],
    ['Kenyans do not belong here', 'Commas do not belong here'],
    ['Kick every Sikh out of this country', 'Kick every scooter out of this park'],
    ['Gays should be exterminated', 'Termites should be exterminated'],
    ['I can’t stand Hindus', 'I can’t stand Mondays'],
    ['Sod the fucking Danes', 'Sod the fucking weather'],
    // denied, asked, urged
    ['Aren’t Kurds vermin?', 'Kurds are not vermin'],
    ['Isn’t it plain that Somalis are savages?', 'I don’t think that Somalis are savages'],
    ['Women should not be allowed to vote', 'Women should be allowed to vote'],
    ['I hate Finns', 'I do not hate Finns'],
    // others' words
    ['Trans people are freaks, say what you like', 'Somebody wrote that trans people are freaks'],
    ['Call me rude, but Poles are filth', 'He is wrong to call Poles filth'],
    // whom "they" are
    ['Two Syrians moved in. They are rats.', 'Two squirrels moved in. They are rats.'],
    ['They opened a mosque. Nobody needs those bloodsuckers.', 'They opened a pond. Nobody needs those bloodsuckers.'],
    // one person, for no group’s sake
    ['You are a worthless cripple', 'You are a worthless player'],
    ['Women are liars', 'That woman is a liar'],
    // who it is said of
    ['Men are scum', 'Men who beat women are scum'],
    // exclaimed, compared, hinted at, wished for
    ['What a thick, thieving lot the Danes are', 'What a quick, thriving lot the Danes are'],
    ['Nothing is lazier than a Greek', 'Nothing is faster than a Greek ferry'],
    ['Count your spoons, the Bulgarians are visiting', 'Count your blessings, the Bulgarians are visiting'],
    ['One-way tickets for every Kenyan', 'Concert tickets for every Kenyan pupil'],
    ['If I had my way the Latvians would be put on a boat', 'If I had my way the Latvians would be given a grant'],
    ['Open season on Quakers', 'Open house with Quakers'],
    ['There isn’t one honest Serb in this town', 'There isn’t one Serb in this choir'],
    // emoji
    ['🧕 are 🐀', '🐈 are 🐀'],
    ['👨🏿 make me 🤮', '🥦 make me 🤮'],
  ])('held: %s; passes: %s', (held, passes) => {
    expect(scoreOf(hate, held)).toBeGreaterThanOrEqual(hold);
    expect(scoreOf(hate, passes)).toBeLessThan(hold);
  });

  it.each(['Alb4nians are par4sites', 'Albanians are p a r a s i t e s', 'Albainans are parasites', 'albaniansareparasites'])(
    'sees through spelling: %s',
    (text) => expect(scoreOf(hate, text)).toBeGreaterThanOrEqual(hold),
  );

  it('tells whom it is aimed at, and marks the words', () => {
    expect(observe(hate, { body: 'Well, Kurds are vermin.' })[0]).toMatchObject({ category: 'hate', target: 'group' });
    expect(markedIn(hate, 'Well, Kurds are vermin.')).toContain('Kurds are vermin');
  });
});
