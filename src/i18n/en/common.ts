/** Words used by several parts of the atlas. */
export const common = {
  title: 'Pakistan Minerals Atlas',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  dismiss: 'Dismiss',
  loading: 'Loading …',
  none: 'none',
  notStated: 'not stated',
  sources: 'Sources',
  sourceNotStated: 'source of this figure not stated',
  showWorking: 'Show the working',
  source: { claim: 'Claim', measured: 'Measured', published: 'Published', scenario: 'Scenario' },
  sourceHint: {
    claim: 'Someone said so; the atlas did not measure it',
    measured: 'Computed here from the geometry that is drawn',
    published: 'A published figure, carried over with its source',
    scenario: 'An assumption',
  },
  quotedIn: 'Quoted in English as published',
  unit: { km: '{{value}} km', m: '{{value}} m', km2: '{{value}} km²', percent: '{{value}} %', degrees: '{{value}}°' },
} as const
