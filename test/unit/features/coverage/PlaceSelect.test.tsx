import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Town } from '../../../../src/domain/places/town'
import { PlaceSelect } from '../../../../src/features/coverage/PlaceSelect'
import { layered } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const aTown = (id: string, name: string, province: Town['province'], position: Town['position']): Town => ({
  id,
  name,
  nameUr: null,
  altNames: [],
  population: null,
  province,
  rank: 1,
  position,
  source: 'GeoNames',
})

test('towns of one name are told apart by province, and within a province by position', async () => {
  const towns = [
    aTown('1', 'Noorabad', 'PK-KP', [71.96656, 34.25195]),
    aTown('2', 'Noorabad', 'PK-SD', [69.5396, 27.8484]),
    aTown('3', 'Sahiwal', 'PK-PB', [73.10186, 30.66595]),
    aTown('4', 'Sahiwal', 'PK-PB', [72.33109, 31.97386]),
    aTown('5', 'Turbat', 'PK-BA', [63.04849, 26.00122]),
  ]
  await renderAtlas(<PlaceSelect kind="town" value="" onPlace={() => undefined} />, {
    datasets: { towns: layered(towns, ({ id }) => id) },
  })
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Noorabad (Khyber Pakhtunkhwa)',
    'Noorabad (Sindh)',
    'Sahiwal (Punjab) \u206630.67, 73.10\u2069',
    'Sahiwal (Punjab) \u206631.97, 72.33\u2069',
    'Turbat',
  ])
})
