import { useStore } from 'zustand'
import { useTranslation } from '../../i18n/use-translation'
import { authoringDesk, type SaidOfStories } from '../../store/authoring-desk'
import { undo } from '../../store/transact'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './Authoring.module.css'
import { thenFocus } from './focus-in-story'
import { say } from './say'

/** What was done last under a story (null: at the head of the list), with Undo while it is the last step. */
export const Said = ({ under }: { readonly under: string | null }) => {
  const { t } = useTranslation('authoring')
  const store = useAtlasStore()
  const said = useStore(authoringDesk, (desk) => (desk.said?.under === under ? desk.said : null))
  const last = useAtlas(({ history }) => history.past.at(-1) ?? null)
  const takeBack = ({ story, action }: SaidOfStories): void =>
    thenFocus(() => {
      undo(store)
      say(story, t('undone'))
      return { story, action }
    })
  return (
    <div role="status" className={styles.said} data-purpose="authoring-status">
      {said ? <span>{said.words}</span> : null}
      {said?.step && said.step === last ? (
        <Button data-action="authoring-undo" onClick={() => takeBack(said)}>
          {t('undo')}
        </Button>
      ) : null}
    </div>
  )
}
