import type { Story } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { sharedLink } from '../../store/shared-link'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import styles from './Print.module.css'

/** What a printed story says of its maps and data, and where it is read on a screen. */
export const PrintedFoot = ({ story }: { readonly story: Story }) => {
  const { t } = useTranslation(['story', 'shell'])
  const store = useAtlasStore()
  const isOwn = useAtlas(({ document }) => document.stories.includes(story))
  const edition = useAtlas(({ datasets }) =>
    datasets.manifest.status === 'ready' ? datasets.manifest.value.edition : null,
  )
  const address = document.baseURI.replace(/#.*$/s, '')
  return (
    <footer className={styles.foot} data-purpose="story-printed-foot">
      <p>{t('shell:boundaryNote')}</p>
      <p>
        <bdi lang="en">{t('shell:attribution')}</bdi>
        {edition ? ` · ${t('shell:edition', { edition })}` : null}
      </p>
      {/* a story of the reader's own is in no link that could be typed */}
      <p dir="ltr">{isOwn ? address : sharedLink(store.getState(), address, [])}</p>
    </footer>
  )
}
