import { chosenKinds, searchKinds } from '../../src/domain/search-kinds.js'
import { IslandMessages } from '../../src/portal/intl/island-messages.js'
import { Finder } from '../../src/portal/lazy-islands.js'
import { Button } from '../../src/portal/ui/button.js'
import { CardSection } from '../../src/portal/ui/card.js'
import { PlainLink } from '../../src/portal/ui/link.js'
import type { BlockViewProps } from '../define-block.js'
import { presetKinds, searchPath } from './search-path.js'

type Fields = {
  heading?: null | string
  kinds?: null | readonly string[]
  placeholder?: null | string
  presets?: null | readonly { id: string; kinds?: null | readonly string[]; label: string; query: string }[]
}

/** A search box: a plain form that leads to the page of results, with suggestions while typing once its island is awake. */
export const AdvancedSearch = ({ block: { heading, id, kinds: named, placeholder, presets }, href, intl }: BlockViewProps<Fields>) => {
  const { t } = intl
  const kinds = chosenKinds(named)
  const isNarrowed = kinds.length < searchKinds.length
  return (
    <CardSection description={isNarrowed ? t('finder.in', { kinds: intl.format.list(kinds.map((kind) => t(`search.${kind}`))) }) : undefined} id={`search-${id}`} title={heading || t('search.input')}>
      <search aria-labelledby={`search-${id}`}>
        <form action={href('/search')} className="flex gap-2">
          {isNarrowed && kinds.map((kind) => <input key={kind} name="kinds" type="hidden" value={kind} />)}
          <IslandMessages intl={intl} namespaces={['finder', 'search']}>
            <Finder id={id} kinds={kinds} label={heading || t('search.input')} placeholder={placeholder || t('search.placeholder')} />
          </IslandMessages>
          <Button type="submit" variant="primary">
            {t('search.submit')}
          </Button>
        </form>
      </search>
      {presets && presets.length > 0 && (
        <nav aria-label={t('finder.presets')} className="mt-4">
          <ul className="flex flex-wrap gap-2">
            {presets.map((preset) => (
              <li className="max-w-full" key={preset.id}>
                <PlainLink className="inline-flex min-h-8 max-w-full items-center rounded-full border border-line bg-sunken px-3 py-1 text-xs font-medium [overflow-wrap:anywhere] text-ink-soft transition-colors hover:border-line-strong hover:text-ink" href={href(searchPath(preset.query, presetKinds(preset.kinds, kinds)))}>
                  {preset.label}
                </PlainLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </CardSection>
  )
}
