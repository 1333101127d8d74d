import { describe, expect, it } from 'vitest';
import {
  type Era,
  eras,
  isRefusal,
  migrations,
  plan,
  prerequisites,
  retirementIn,
} from '../../../src/model/index.ts';
import { place, situation } from '../situations.ts';
import { Instance } from './instance.ts';

const everyEra = Object.keys(eras) as Era[];

describe('the platform itself', () => {
  const automatic = { kind: 'automatic', dropsNetwork: false } as const;
  const at = (now: string, location = 'West US'): string => {
    const answer = plan(automatic, situation({ now, places: [place({ location })] }));
    return isRefusal(answer) ? `${answer.refused} ${answer.facts.join()}` : answer.path;
  };

  it('leaves stv1 alone until it has retired, and migrates what is left from the next day on [A18, A21]', () => {
    expect(retirementIn('West US').retiredFrom).toBe('2024-08-31T00:00:00Z');
    expect(at('2024-08-31T23:59:59.999Z')).toBe('tooEarly A21');
    expect(at('2024-09-01T00:00:00Z')).toBe('automatic/no-vnet');
    expect(at('2024-09-01T00:00:00.001Z')).toBe('automatic/no-vnet');
  });

  it.each(['US Gov Virginia', 'US DoD East', 'China North 3'])(
    'waits for half a year in %s, as stv1 retires there on 24 February 2025 [A19, X25]',
    (location) => {
      expect(retirementIn(location).retiredFrom).toBe('2025-02-24T00:00:00Z');
      expect(at('2025-02-23T23:59:59Z', location)).toMatch('tooEarly');
      expect(at('2025-02-24T00:00:00Z', location)).toBe('automatic/no-vnet');
    },
  );

  it.each(['West US', 'US Gov Virginia'])(
    'promises nothing of stv1 in %s from September 2024 on [A20, A23]',
    (location) => {
      const warning = (now: string): string | undefined => {
        const asked = situation({ now, places: [place({ location })] });
        const found = prerequisites(migrations['no-vnet/new'], asked);
        return found.find(({ rule }) => rule === 'platform.supported')?.verdict;
      };
      expect(warning('2024-08-31T23:59:59Z')).toBe('pass');
      expect(warning('2024-09-01T00:00:00Z')).toBe('fail');
    },
  );

  it('is announced for a day on which it may, and leaves time to be first [A21, C18.notice]', () => {
    const week = 7 * 24 * 60;
    const announced = (): Instance => {
      const instance = new Instance({ vnet: 'external' }, { start: '2024-08-26T00:00:00Z' });
      expect(instance.announce(false, 6 * 24 * 60 - 1)).toBe('refused: tooEarly');
      expect(instance.announce(false, week)).toBe('done');
      return instance;
    };
    const untouched = announced();
    expect(untouched.at(week - 1).shown).toBe('Succeeded stv1');
    expect(untouched.at(week).status.path).toBe('automatic/keeps-vnet');
    const first = announced();
    first.at(week - 60).migrate('NewIp');
    expect(first.settled().shown).toBe('Succeeded stv2');
    const meanwhile = announced();
    meanwhile.at(week - 30).migrate('NewIp');
    expect(meanwhile.settled().course).toContain('30 omitted');
  });

  it.each(everyEra)('is rehearsed in %s from the date of its text on, unless told otherwise [A21]', (era) => {
    const dates: Readonly<Record<Era, string>> = {
      '2021-08': '2021-08-10',
      '2022-03': '2022-03-16',
      '2023-01': '2023-01-20',
      '2023-10': '2023-10-18',
      '2024-03': '2024-03-14',
      '2024-08': '2024-08-19',
      '2024-11': '2024-11-04',
    };
    expect(new Instance({}, { era }).world.now).toBe(`${dates[era]}T00:00:00Z`);
  });
});
