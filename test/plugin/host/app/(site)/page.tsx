export default function Page() {
  return <h1>The host’s own page</h1>
}
