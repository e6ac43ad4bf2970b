import { type ReactNode } from 'react';
import '../styles/scenes.css';
import '../styles/scene-mountain.css';
import '../styles/embed.css';
import '../styles/embed-parts.css';
import '../styles/embed-edges.css';

/** No chrome: what stands in a frame is the scene alone. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return children;
}
