export const ClaimsPanel = () => <section />
