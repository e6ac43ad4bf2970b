import { type ReactNode } from 'react';
import '../styles/scenes.css';
import '../styles/scene-mountain.css';

/** Brings the styles that only scenes need. */
export default function ScenesLayout({ children }: { children: ReactNode }) {
  return children;
}
