import { classNames } from './class-names.js'

/** Holds the place of something that is being loaded. */
export const Skeleton = ({ className }: { className?: string }) => <span aria-hidden className={classNames('block animate-pulse-soft rounded-control bg-sunken', className)} />
