const [width, height, gap] = [150, 30, 1]

type SparklineProps = { label: string; values: readonly number[] }

/** A bar a day, drawn to the room's own largest; the numbers beside it say how much that is. */
export const Sparkline = ({ label, values }: SparklineProps) => {
  const most = Math.max(1, ...values)
  const step = width / Math.max(1, values.length)
  return (
    <svg aria-label={label} className="pp-spark" preserveAspectRatio="none" role="img" viewBox={`0 0 ${width} ${height}`}>
      {values.map((value, index) => {
        const size = value === 0 ? 1.5 : Math.max(3, (value / most) * height)
        return <rect data-empty={value === 0} height={size} key={index} width={step - gap} x={index * step} y={height - size} />
      })}
    </svg>
  )
}
