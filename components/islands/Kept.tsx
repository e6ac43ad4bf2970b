import { Component, type ReactNode } from 'react';

interface KeptProps {
  /** The HTML that was served in the place of what is drawn. */
  served: string;
  /** Told once that it stands again. */
  onBroken(): void;
  children: ReactNode;
}

/** An island that cannot be drawn gives its place back to the HTML that was served there. */
export class Kept extends Component<KeptProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch() {
    this.props.onBroken();
  }

  override render() {
    const { served, children } = this.props;
    if (!this.state.isBroken) return children;
    return <div data-served dangerouslySetInnerHTML={{ __html: served }} />;
  }
}
