import { type ReactNode } from 'react';
import '@/app/styles/scenes.css';
import '@/app/styles/scene-mountain.css';
import '@/app/styles/scene-pages.css';
import '@/app/styles/scene-panels.css';
import '@/app/styles/scene-mountain-pages.css';
import '@/app/styles/lab.css';

/** Brings the styles that only scenes need. */
export default function ScenesLayout({ children }: { children: ReactNode }) {
  return children;
}
