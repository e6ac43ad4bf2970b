import { Color, type IUniform, type Texture, Vector2, Vector3, Vector4 } from 'three';

/** Uniforms every painted material shares: one object, written once a frame by applyFrame. */
export interface WorldUniforms {
  [name: string]: IUniform;
  uSnowLit: IUniform<Color>;
  uSnowHalf: IUniform<Color>;
  uSnowShade: IUniform<Color>;
  uGroove: IUniform<Color>;
  uRockLit: IUniform<Color>;
  uRockDark: IUniform<Color>;
  uTreeLit: IUniform<Color>;
  uTreeDark: IUniform<Color>;
  uPaper: IUniform<Color>;
  uSunTint: IUniform<Color>;
  uSkyTop: IUniform<Color>;
  uSkyMid: IUniform<Color>;
  uRidge: IUniform<Color>;
  uSunDirection: IUniform<Vector3>;
  uSunMask: IUniform<Vector3>;
  uSunStrength: IUniform<number>;
  uMapAmount: IUniform<number>;
  uWire: IUniform<number>;
  uNight: IUniform<number>;
  uMist: IUniform<number>;
  uWindowLight: IUniform<number>;
  uStars: IUniform<number>;
  uTerrainSize: IUniform<number>;
  uTime: IUniform<number>;
  uHazeStart: IUniform<number>;
  uHorizon: IUniform<number>;
  /** Drawing surface: device pixels, and CSS pixels. */
  uCanvas: IUniform<Vector2>;
  uPixels: IUniform<Vector2>;
  uCalm: IUniform<Vector2>;
  tNoise: IUniform<Texture | null>;
  tShadows: IUniform<Texture | null>;
  uCloud: IUniform<Vector4>;
  uRavine: IUniform<Vector3>;
  uWindowGlows: IUniform<Vector4[]>;
  uLamp: IUniform<Vector3>;
  uLampAim: IUniform<Vector3>;
  uLampCone: IUniform<Vector3>;
  uRated: IUniform<number>;
  uRatedGates: IUniform<Vector2[]>;
}

/** What a vertex shader needs to sink with the tracks (see glsl/sink). */
export interface SinkUniforms {
  [name: string]: IUniform;
  tCarve: IUniform<Texture>;
  tTrench: IUniform<Texture>;
  uTrackArea: IUniform<Vector3>;
  uTrenchDepth: IUniform<number>;
}

const GLOWING_PLACES = 5;
const RATED_GATES = 3;

const uniform = <T>(value: T): IUniform<T> => ({ value });
const paint = () => uniform(new Color(1, 1, 1));

/** Fresh uniforms with neutral values; spread them into a ShaderMaterial beside its own. */
export function createUniforms(): WorldUniforms {
  return {
    uSnowLit: paint(),
    uSnowHalf: paint(),
    uSnowShade: paint(),
    uGroove: paint(),
    uRockLit: paint(),
    uRockDark: paint(),
    uTreeLit: paint(),
    uTreeDark: paint(),
    uPaper: paint(),
    uSunTint: paint(),
    uSkyTop: paint(),
    uSkyMid: paint(),
    uRidge: paint(),
    uSunDirection: uniform(new Vector3(0, 1, 0)),
    uSunMask: uniform(new Vector3(0, 1, 0)),
    uSunStrength: uniform(1),
    uMapAmount: uniform(0),
    uWire: uniform(0),
    uNight: uniform(0),
    uMist: uniform(0.45),
    uWindowLight: uniform(0),
    uStars: uniform(0),
    uTerrainSize: uniform(260),
    uTime: uniform(0),
    uHazeStart: uniform(120),
    uHorizon: uniform(-0.135),
    uCanvas: uniform(new Vector2(1, 1)),
    uPixels: uniform(new Vector2(1, 1)),
    uCalm: uniform(new Vector2()),
    tNoise: uniform<Texture | null>(null),
    tShadows: uniform<Texture | null>(null),
    uCloud: uniform(new Vector4(86, 76, 19, 40)),
    uRavine: uniform(new Vector3(0, 0, 27)),
    uWindowGlows: uniform(Array.from({ length: GLOWING_PLACES }, () => new Vector4(0, 0, 1, 0))),
    uLamp: uniform(new Vector3(0, 120, 0)),
    uLampAim: uniform(new Vector3(0, -1, 0)),
    uLampCone: uniform(new Vector3(0.9, 0.95, 0)),
    uRated: uniform(0),
    uRatedGates: uniform(Array.from({ length: RATED_GATES }, () => new Vector2())),
  };
}
