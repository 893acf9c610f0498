/** Words of a source, left in the language they were published in so that nothing is lost in translation. */
export const AsPublished = ({ children }: { readonly children: string }) => (
  <bdi lang="en" dir="ltr">
    {children}
  </bdi>
)
