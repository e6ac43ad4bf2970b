'use client';
import { Component, type ReactNode } from 'react';

interface OptionalProps {
  /** Stands for what cannot be shown. */
  fallback?: ReactNode;
  /** Told once that it cannot. */
  onMissing?: () => void;
  children: ReactNode;
}

/** A part that its page can do without: one whose scripts do not arrive takes nothing else along. */
export class Optional extends Component<OptionalProps, { isMissing: boolean }> {
  override state = { isMissing: false };

  static getDerivedStateFromError() {
    return { isMissing: true };
  }

  override componentDidCatch() {
    this.props.onMissing?.();
  }

  override render() {
    const { fallback = null, children } = this.props;
    return this.state.isMissing ? fallback : children;
  }
}
