import { type IForbiddenRuleType } from 'dependency-cruiser';
import { type Room, ROOMS, ROOMS_WITH_THREE } from './rooms';

const OURS = '^(?:app|components|content|scenes|tests)/';
const SITE = '^(?:app|components|content|scenes)/';

/** Three and what builds on it, as dependency-cruiser names packages, found or not. */
export const THREE =
  '(?:^|/node_modules/|^node_modules/)(?:three|@react-three|@types/three)(?:/|$)';

function filesOf(names: readonly string[]): string[] {
  return ROOMS.filter(({ name }) => names.includes(name)).map(({ files }) => files);
}

/** One room may import itself, ids and the rooms its row names; nothing else of ours. */
function directionRule(room: Room): IForbiddenRuleType {
  const allowed = [room.name, 'ids', ...room.may, ...(room.lazily ?? [])];
  return {
    name: `${room.name}-imports`,
    severity: 'error',
    from: { path: room.files },
    to: { path: OURS, pathNot: filesOf(allowed) },
  };
}

/** What a room may only load later, it must not import outright; types weigh nothing. */
function lazyRule(room: Room): IForbiddenRuleType {
  return {
    name: `${room.name}-lazily`,
    severity: 'error',
    from: { path: room.files },
    to: {
      path: filesOf(room.lazily ?? []),
      dynamic: false,
      dependencyTypesNot: ['type-only'],
    },
  };
}

/** All rules about imports, in dependency-cruiser's form. */
export const IMPORT_RULES: readonly IForbiddenRuleType[] = [
  ...ROOMS.map(directionRule),
  ...ROOMS.filter(({ lazily }) => lazily).map(lazyRule),
  {
    name: 'no-sibling-scenes',
    severity: 'error',
    from: {
      path: '^scenes/([^/]+)/',
      pathNot: filesOf(['model', 'pose', 'quality', 'parts', 'slices', 'state', 'world']),
    },
    to: { path: filesOf(['scene', 'panel']), pathNot: '^scenes/$1/' },
  },
  {
    name: 'nothing-imports-app',
    severity: 'error',
    from: { pathNot: '^app/' },
    to: { path: '^app/' },
  },
  {
    name: 'three-stays-in-world-and-stage',
    severity: 'error',
    from: { path: SITE, pathNot: filesOf(ROOMS_WITH_THREE) },
    to: { path: THREE },
  },
  {
    name: 'drei-by-path',
    comment: 'its index brings all of it along: half a megabyte',
    severity: 'error',
    from: { path: SITE },
    to: { path: ['@react-three/drei$', '@react-three/drei/index', '@react-three/drei/core/index'] },
  },
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'imports-lead-somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
];
