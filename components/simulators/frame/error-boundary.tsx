"use client";

import { Component, type ReactNode } from "react";
import { Button } from "@/components/ui/button";

type Props = { sentence: string; again: string; children: ReactNode };

/** A mistake of ours inside a figure leaves the rest of the page standing. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" className="mt-4">
        <p>{this.props.sentence}</p>
        <Button className="mt-3" onClick={() => this.setState({ broken: false })}>
          {this.props.again}
        </Button>
      </div>
    );
  }
}
