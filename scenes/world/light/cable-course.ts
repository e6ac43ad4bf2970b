import { cableAt } from './lift-path';

const SPANS = 40;

/** The evaluator's cable, three numbers a point, world units. */
export function cableCourse(): number[] {
  const course: number[] = [];
  const here: [number, number, number] = [0, 0, 0];
  for (let k = 0; k <= SPANS; k++) {
    cableAt(k / SPANS, here);
    course.push(...here);
  }
  return course;
}
