import { Component, type ReactNode } from 'react'

type ErrorRegionProps = {
  /** What stands in for the region once it failed. */
  readonly fallback: (error: Error) => ReactNode
  readonly children: ReactNode
}

/** One region's error boundary: what breaks in it stays in it. */
export class ErrorRegion extends Component<ErrorRegionProps, { readonly error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    return this.state.error ? this.props.fallback(this.state.error) : this.props.children
  }
}
