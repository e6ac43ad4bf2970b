import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { type ReactNode } from 'react';
import { PageNotes } from '@/components/ui/PageNotes';
import { AUTHORS, SITE_URL } from './site';
import './globals.css';

// Not ahead of the style sheets, which the words wait for; the letters they replace are as wide.
const serif = localFont({
  src: '../components/type/newsreader.woff2',
  weight: '400 600',
  variable: '--font-serif',
  display: 'swap',
  preload: false,
});

const sans = localFont({
  src: '../components/type/instrument-sans.woff2',
  weight: '400 600',
  variable: '--font-sans',
  display: 'swap',
  preload: false,
});

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  title: { default: 'Fall Line: how an AI learns which way to go', template: '%s · Fall Line' },
  description:
    'An interactive explainer of AI alignment on one mountain that is a real, working model.',
  authors: [{ name: AUTHORS }],
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f0e7' },
    { media: '(prefers-color-scheme: dark)', color: '#1d3549' },
  ],
  colorScheme: 'light dark',
  width: 'device-width',
  initialScale: 1,
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body>
        {children}
        <PageNotes />
      </body>
    </html>
  );
}
