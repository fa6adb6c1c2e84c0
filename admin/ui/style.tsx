/** A stylesheet of ours. React puts each id once into the head, on the server and in the browser; no build step and no file is involved. */
export const Style = ({ css, id }: { css: string; id: string }) => (
  <style href={`partner-portal-${id}`} precedence="medium">
    {css}
  </style>
)
