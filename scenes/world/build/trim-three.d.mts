/** Leaves the sources of three's built-in materials out of `source`, its build/three.module.js. */
export default function trimThree(source: string): string;
