import type { search as english } from '../en/search'
import type { Translated } from '../translated'

export const search: Translated<typeof english> = {
  label: 'جگہ، شیٹ یا محددات تلاش کریں',
  placeholder: 'سیندک، تربت، \u206634\u00a0C/11\u2069، \u206628.83 62.75\u2069 …',
  results: 'نتائج',
  hint: 'کسی مقام، شہر، صوبے، زون یا بندرگاہ کا نام، سروے شیٹ مثلاً \u206634 C/11\u2069، یا محددات مثلاً \u206628.83, 62.75\u2069 لکھیں۔',
  preparing: 'جگہوں کی فہرست تیار ہو رہی ہے …',
  nothing: '«{{text}}» کے لیے کچھ نہیں ملا۔',
  found_one: '{{count}} نتیجہ',
  found_other: '{{count}} نتائج',
  sheetError: {
    'no-such-block': 'پاکستان کے شیٹ اشاریے میں بلاک {{detail}} نہیں ہے۔',
    'no-such-letter': 'درجے کی شیٹیں A سے P تک ہوتی ہیں، {{detail}} نہیں۔',
    'no-such-number': 'شیٹیں 1 سے 16 تک ہوتی ہیں، {{detail}} نہیں۔',
  },
  outside: 'یہ محددات نقشے سے باہر ہیں۔',
  kind: {
    site: 'مقام',
    town: 'شہر',
    province: 'صوبہ',
    zone: 'زون یا بندرگاہ',
    node: 'راہداری کا شہر',
    sheet: 'سروے شیٹ',
    coordinates: 'محددات',
    own: 'آپ کا',
  },
  own: { node: '{{of}} کا نقطہ', variant: 'راہداری کا متبادل', drawing: 'خاکہ', layer: 'درآمد شدہ تہہ' },
  sheet: 'سروے شیٹ {{sheet}}',
  onSheet: 'شیٹ {{sheet}} پر',
  unlocated: 'مقام نامعلوم',
  people: '{{people}} لوگ',
  matched: {
    district: 'ضلع «{{spelling}}» میں',
    exact: 'املا «{{spelling}}» سے ملا',
    prefix: 'اس املا کا آغاز: «{{spelling}}»',
    fuzzy_one: '«{{spelling}}» سے {{count}} حرف کا فرق',
    fuzzy_other: '«{{spelling}}» سے {{count}} حروف کا فرق',
  },
  order: {
    'lat-lon': 'عرض بلد، طول بلد سمجھا گیا',
    'lon-lat': 'طول بلد، عرض بلد سمجھا گیا',
  },
  north: '{{degrees}} شمال',
  south: '{{degrees}} جنوب',
  east: '{{degrees}} مشرق',
  west: '{{degrees}} مغرب',
}
