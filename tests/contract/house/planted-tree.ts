const touch = 'export const value = 1;\n';
const code = (...places: string[]) =>
  [...places.map((place) => `import '${place}';\n`), touch].join('');

/** A small house in disorder: at least one violation of every rule, and files in good order. */
export const PLANTED_TREE: Readonly<Record<string, string>> = {
  'app/page.ts': touch,
  'scenes/ids.ts': code('./model/field'),
  'scenes/model/field.ts': code('../world/sky'),
  'scenes/quality/tiers.ts': code('../model/field', '@/app/page'),
  'scenes/slices/pacing.ts': code('../model/field'),
  'scenes/pose/pose.ts': code('../model/field', 'three'),
  'scenes/state/state.ts': code('../pose/pose'),
  'scenes/parts/scene.ts': code('../groove/scene'),
  'scenes/world/sky.ts': code('@/components/ui/bar', './missing'),
  'scenes/registry.ts': code('./world/sky'),
  'scenes/groove/scene.ts': code('./panel'),
  'scenes/groove/panel.tsx': code('../fences/scene', '../world/sky'),
  'scenes/fences/scene.ts': code('../world/sky'),
  'components/scroll/place.ts': code('@/scenes/pose/pose'),
  'components/stage/Stage.ts': code('@/scenes/model/field'),
  'components/stage/turn.ts': code('@react-three/drei'),
  'components/story/Step.ts': code('../stage/Stage', '@/scenes/model/field'),
  'components/stills/still.ts': code('./render/draw'),
  'components/stills/render/draw.ts': code('@/scenes/world/sky'),
  'components/gallery/Item.ts': code('../stage/Stage', '../story/Step'),
  'components/scenes/Page.ts': code('@/scenes/world/sky', '@/scenes/model/field', '../stage/Stage'),
  'components/mdx/Term.ts': code('@/scenes/pose/pose'),
  'components/type/cut.ts': code('../ui/bar'),
  'components/reference/Page.ts': code('../story/Step'),
  'components/help/Sheet.ts': code('../story/Step'),
  'components/ui/bar.ts': code('../controls/slider'),
  'components/controls/slider.ts': code('../mdx/Term'),
  'content/pipeline/load.ts': code('@/scenes/world/sky'),
  'content/chapters/01-one/storyboard.ts': code('@/scenes/model/field'),
  'content/sources/list.ts': code('../glossary/list'),
  'content/glossary/list.ts': code('../sources/list'),
  'content/version.ts': code('./sources/list'),
  'content/lessons/one.ts': code('@/scenes/world/sky'),
  'tests/unit/a.test.ts': code('@/app/page'),
  'tests/tools/serve.ts': code('@/scenes/pose/pose'),
  'app/astray.ts': code('../tests/unit/a.test'),

  'app/allowed.ts': code('./page', '@/content/pipeline/load', '@/scenes/registry'),
  'components/scroll/allowed.ts': code('@/scenes/ids'),
  'components/stage/allowed.ts': code('@/scenes/world/sky', '../scroll/place'),
  'components/stage/allowed-turn.ts':
    "export const load = () => import('@react-three/drei/core/CameraControls');\n",
  'components/story/allowed.ts': "export const load = () => import('../stage/allowed');\n",
  'components/story/allowed-types.ts':
    "import type { Props } from '../stage/props';\nexport type Own = Props;\n",
  'components/scenes/allowed.ts':
    "import '../stills/picture';\nexport const load = () => import('../stage/allowed');\n",
  'components/stills/picture.ts': touch,
  'components/stage/props.ts': 'export interface Props { value: number }\n',
  'components/stills/render/allowed.ts': code('@/tests/tools/allowed'),
  'tests/tools/allowed.ts': touch,
  'content/chapters/01-one/allowed/storyboard.ts': code('@/scenes/pose/pose', '@/scenes/ids'),
  'scenes/groove/allowed.ts': code('../model/field', '../pose/pose'),

  'node_modules/@react-three/drei/package.json': '{ "name": "@react-three/drei" }',
  'node_modules/@react-three/drei/index.js': '',
  'node_modules/@react-three/drei/core/CameraControls.js': '',
};
