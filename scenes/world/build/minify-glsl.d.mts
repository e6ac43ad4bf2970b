/** Takes comments and layout out of the shaders (template literals marked glsl) of a module. */
export default function minifyGlsl(source: string): string;
