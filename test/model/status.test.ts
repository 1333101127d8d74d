import { describe, expect, it } from 'vitest';
import {
  begin,
  type Compute,
  describeLocation,
  type LocationStatus,
  type Plan,
  upkeep,
} from '../../src/model/index.ts';
import { Course, documented, failure, newCompute, oldCompute, starting } from './course.ts';

/** The status after a plan has started, after it has failed, and after it has ended. */
function stages(
  plan: Plan,
  active: Compute | null,
  incoming = newCompute,
): Record<'running' | 'failing' | 'failed' | 'succeeded', LocationStatus> {
  const begun = (): Course => {
    const course = new Course(active);
    course.tell(starting(documented(plan), incoming));
    return course;
  };
  const failing = begun();
  failing.tell({ type: 'run.fail', failure });
  return {
    running: begun().status,
    failing: failing.status,
    failed: failing.finish().status,
    succeeded: begun().finish().status,
  };
}

describe('a location', () => {
  it('that holds nothing yet is Created, and nobody knows its platform', () => {
    expect(describeLocation(begin(null))).toEqual({
      provisioningState: 'Created',
      platformVersion: 'undetermined',
      phase: 'steady',
      phaseTimer: null,
      locked: false,
      blocked: false,
      compute: [],
      vips: [],
      publicTarget: null,
      privateAddress: null,
    });
  });

  it('that idles serves on its addresses', () => {
    expect(describeLocation(begin({ ...oldCompute, privateAddress: 'private' }))).toEqual({
      provisioningState: 'Succeeded',
      platformVersion: 'stv1',
      phase: 'steady',
      phaseTimer: null,
      locked: false,
      blocked: false,
      compute: [{ id: 'c1', platform: 'stv1', role: 'active', serving: true }],
      vips: [
        { address: 'old', kind: 'public', answeredBy: 'c1' },
        { address: 'private', kind: 'private', answeredBy: 'c1' },
      ],
      publicTarget: 'old',
      privateAddress: 'private',
    });
  });

  it.each<{
    given: string;
    plan: Plan;
    active: Compute | null;
    incoming?: Compute;
    running: string;
    failed: string;
    succeeded: string;
  }>([
    {
      given: 'being created',
      plan: upkeep.create,
      active: null,
      running: 'Activating undetermined building',
      failed: 'Failed undetermined steady',
      succeeded: 'Succeeded stv2 steady',
    },
    {
      given: 'being created for Consumption',
      plan: upkeep.createConsumption,
      active: null,
      incoming: { ...newCompute, platform: 'mtv1', publicAddress: null },
      running: 'Activating mtv1 building',
      failed: 'Failed undetermined steady',
      succeeded: 'Succeeded mtv1 steady',
    },
    {
      given: 'being scaled',
      plan: upkeep.updateInfrastructure,
      active: oldCompute,
      running: 'Updating stv1 building',
      failed: 'Succeeded stv1 steady',
      succeeded: 'Succeeded stv1 steady',
    },
    {
      given: 'moving to another network',
      plan: upkeep.updateNetwork,
      active: oldCompute,
      incoming: { ...newCompute, platform: 'stv1' },
      running: 'Updating stv1 building',
      failed: 'Succeeded stv1 steady',
      succeeded: 'Succeeded stv1 steady',
    },
    {
      given: 'being deleted',
      plan: upkeep.delete,
      active: oldCompute,
      running: 'Deleting stv1 building',
      failed: 'Succeeded stv1 steady',
      succeeded: 'Created undetermined deleted',
    },
  ])(
    '$given is $running, then $succeeded, or $failed',
    ({ plan, active, incoming = newCompute, running, failed, succeeded }) => {
      const seen = stages(plan, active, incoming);
      const words = ({ provisioningState, platformVersion, phase }: LocationStatus): string =>
        [provisioningState, platformVersion, phase].join(' ');
      expect([words(seen.running), words(seen.failed), words(seen.succeeded)]).toEqual([
        running,
        failed,
        succeeded,
      ]);
      expect(words(seen.failing)).toBe(running.replace('building', 'rollingBack'));
    },
  );

  it('holds the addresses of a compute that is not ready, and nobody answers there', () => {
    const { running, failed, succeeded } = stages(upkeep.create, null);
    expect(running.vips).toEqual([{ address: 'new', kind: 'public', answeredBy: null }]);
    expect(running.compute).toEqual([{ id: 'c2', platform: 'stv2', role: 'incoming', serving: false }]);
    expect(failed).toMatchObject({ vips: [], compute: [] });
    expect(succeeded.vips).toEqual([{ address: 'new', kind: 'public', answeredBy: 'c2' }]);
  });

  it('serves all along while it is updated in place', () => {
    const { running, failing } = stages(upkeep.updateInfrastructure, oldCompute);
    for (const { vips } of [running, failing])
      expect(vips).toEqual([{ address: 'old', kind: 'public', answeredBy: 'c1' }]);
  });
});
