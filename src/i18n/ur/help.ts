import type { help as english } from '../en/help'
import type { Translated } from '../translated'

/** Keyboard help. */
export const help: Translated<typeof english> = {
  title: 'کی بورڈ',
  singleKeys: 'ایک کلید والے شارٹ کٹ',
  search: 'تلاش',
  layers: 'تہیں',
  table: 'مقامات کا جدول',
  measure: 'ناپیں',
  undo: 'واپس / دوبارہ',
  pan: 'نقشہ سرکائیں (Shift: باریک)',
  zoom: 'بڑا / چھوٹا کریں',
  north: 'شمال اوپر',
  nextFeature: 'منظر میں اگلا / پچھلا مقام',
  open_feature: 'نشانے پر موجود مقام کھولیں',
  close: 'منسوخ، بند',
  help: 'یہ مدد',
  share: 'یہ منظر بانٹیں',
  present: 'کہانی پیش کریں',
  kept: 'پورا اٹلس اس براؤزر میں محفوظ ہے: نیٹ ورک کے بغیر بھی کھلتا ہے۔',
  notKept: 'اٹلس ابھی اس براؤزر میں محفوظ نہیں: کھلنے کے لیے نیٹ ورک درکار ہے۔',
  savesData: 'آپ کا براؤزر ڈیٹا بچا رہا ہے، اس لیے اٹلس اس میں محفوظ نہیں کیا جاتا: کھلنے کے لیے نیٹ ورک درکار ہے۔',
  newer: 'اٹلس کا نیا ایڈیشن آ گیا ہے۔ آپ کا کام جوں کا توں رہے گا۔',
  openNewer: 'نیا ایڈیشن کھولیں',
}
