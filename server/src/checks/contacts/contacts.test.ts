import { describe, expect, it } from 'vitest';
import { type Case, testCases } from '../../../test/cases.ts';
import { expectFindings } from '../../../test/fixture.ts';
import { one } from '../../../test/two.ts';
import { contacts } from './contacts.ts';

const run = (source: string) => expectFindings(source, { checks: ['contacts'] });

const LOUD: readonly Case[] = [
  [
    'swapped digits',
    'Witnesses can call the quarry police on {{t.a=0800 731 555}}.',
    'The quarry police ask witnesses to ring {{t.b=0800 713 555}}.',
  ],
  [
    'one digit',
    'Witnesses can call the quarry police on {{t.a=+354 555 0199}}.',
    'The quarry police ask witnesses to ring {{t.b=+354 565 0199}}.',
  ],
  [
    'dots and dashes',
    'Call the blasting office in Stapi on {{t.a=020-7946-0112}}.',
    'The blasting office in Stapi has the number {{t.b=020.7964.0112}}.',
  ],
  [
    'an area code',
    'Phone the survivors fund on {{t.a=(0421) 555 918}}.',
    'The survivors fund can be reached on {{t.b=(0412) 555 918}}.',
  ],
  [
    'a digit lost',
    'Witnesses can call the quarry police on {{t.a=0845 731 5552}}.',
    'The quarry police ask witnesses to ring {{t.b=0845 731 552}}.',
  ],
  [
    'an e-mail address',
    'Write to the survivors fund at {{t.a=help@stapifund.example}} today.',
    'The survivors fund reads {{t.b=help@stapifunds.example}} daily.',
  ],
  [
    'a letter of an address',
    'Write to the survivors fund at {{t.a=info@kolbein.example}} today.',
    'The survivors fund reads {{t.b=info@kolbien.example}} daily.',
  ],
  [
    'a host',
    'The survivors fund takes gifts at {{t.a=www.stapi-fund.example}} now.',
    'Gifts for the survivors fund: {{t.b=www.stapi-find.example}} is open.',
  ],
  [
    'a path',
    'Donors find the survivors fund at {{t.a=https://gifts.example/stapi}} now.',
    'Donors of the survivors fund use {{t.b=https://gifts.example/stappi}} now.',
  ],
  [
    'two in one article',
    'Call the blasting office in Stapi on {{t.a=020 7946 0112}}. Again: the blasting office in Stapi, number {{t.b=020 7964 0112}}.',
    'No one called.',
  ],
  [
    'a text message',
    'Text the ferry alarm service on {{t.a=555 2040}}.',
    'The ferry alarm service takes a text on {{t.b=525 2040}}.',
  ],
  [
    'a North American number',
    'Riders can call the tramway on {{t.a=1-888-555-0173}} at night.',
    'Riders can call the tramway on {{t.b=1-888-555-0137}} at night.',
  ],
  ['a short number', 'The tramway hotline in Stapi is {{t.a=118 402}}.', 'Stapi tramway hotline: {{t.b=181 402}}'],
  [
    'digits in one go',
    'Riders are asked to ring the tramway office on {{t.a=1184022}}.',
    'The tramway office asks riders to phone it on {{t.b=1814022}}.',
  ],
  [
    'a line for somebody',
    'The quarry office opened a line for relatives of the divers: {{t.a=118 402 233}}.',
    'For help relatives of the divers have the quarry office: {{t.b=181 402 233}}.',
  ],
  [
    'a line of one name, and one word more',
    'A helpline for miners has been opened on {{t.a=01632 731 555}}.',
    'Miners can call the helpline on {{t.b=01632 713 555}}.',
  ],
  ['a bare hotline', 'The hotline is {{t.a=1 (877) 555-0186}}.', 'The hotline is {{t.b=877-555-0168}}.'],
];

const QUIET: readonly Case[] = [
  [
    'the same',
    'Witnesses can call the quarry police on 0800 731 555.',
    'The quarry police ask witnesses to ring 0800-731-555.',
  ],
  [
    'the country code',
    'Call the quarry police on 555 0199 99.',
    'The quarry police can be called on +354 555 0199 99.',
  ],
  ['a trunk prefix', 'Riders can call the tramway on 1-888-555-0173.', 'Riders call the tramway on (888) 555-0173.'],
  ['hotlines of two offices', "The tramway's hotline is 1-888-555-0173.", "The library's hotline is 1-888-555-0137."],
  [
    'two lines for one sort of people, called otherwise',
    'A helpline for miners has been opened on 01632 731 555.',
    'Miners can ring the pit switchboard on 01632 713 555.',
  ],
  [
    'an exchange with shorter numbers',
    'Call the quarry police on 0421 5559.',
    'The quarry police can be called on 0421 55592.',
  ],
  ['two extensions', 'Call the quarry police on 0800 731 551.', 'The quarry police can be called on 0800 731 554.'],
  ['two offices', 'Call the quarry police on 0800 731 555.', 'The library asks readers to ring 0800 713 555.'],
  [
    'quite another number',
    'Call the quarry police on 0800 731 555.',
    'The quarry police can be called on 0421 888 930.',
  ],
  ['no telephone', 'The quarry police seized 4500 731 555 kronor.', 'The quarry police seized 4500 713 555 kronor.'],
  [
    'two pages of a site',
    'The survivors fund is at https://gifts.example/stapi.',
    'The survivors fund is at https://gifts.example/stapi/how.',
  ],
  [
    'numbered pages',
    'The survivors fund is at https://gifts.example/p/12.',
    'The survivors fund is at https://gifts.example/p/13.',
  ],
  [
    'with and without www',
    'The survivors fund is at www.stapi-fund.example now.',
    'The survivors fund is at https://stapi-fund.example now.',
  ],
  [
    'what is counted, in a sentence that has a number to ring',
    'The tramway office said its hotline had 11840 calls from riders in May.',
    'The tramway office said its hotline had 11480 calls from riders in May.',
  ],
  [
    'a count that was reached',
    'The number of riders on the old tramway reached 118 402 in May.',
    'The number of riders on the old tramway reached 181 402 in May.',
  ],
  [
    'two people at one firm',
    'Write to the survivors fund: anna@fund.example.',
    'Write to the survivors fund: bjorn@fund.example.',
  ],
];

describe('contacts', () => {
  testCases('contacts', LOUD, QUIET);

  it('is for information', () => {
    const text =
      'Call the ferry office in Stapi on {{t.a=020 7946 0112}}. The ferry office in Stapi has number {{t.b=020 7964 0112}}.';
    expect(run(one(text)).map((finding) => finding.severity)).toEqual(['information', 'information']);
  });

  it.each(contacts.loud)('its example is loud: $why', ({ text }) => {
    expect(run(text).length).toBeGreaterThan(0);
  });

  it.each(contacts.quiet)('its example is quiet: $why', ({ text }) => {
    expect(run(text)).toEqual([]);
  });
});
