import type { Failure } from '../../core/failure.ts';
import { refusalInIndonesian } from './id-refusals.ts';

/** What a designer reads: which layer, what happened, what to do next. */
export function failureInIndonesian(failure: Failure): string {
  const layer = failure.layer ? `“${failure.layer.name}”` : 'Layer ini';
  switch (failure.kind) {
    case 'nothing-selected':
      return 'Pilih kotak abu-abu untuk diisi, atau gambar dengan bentuk di atasnya untuk diedit.';
    case 'layer-refused':
      return `${layer}: ${refusalInIndonesian[failure.reason]}`;
    case 'layer-gone':
      return `${layer} sudah dihapus. Urungkan penghapusannya, atau pilih layer lain.`;
    case 'layer-changed':
      return `${layer} berubah selagi gambarnya dibuat, jadi hasil edit tidak pas. Urungkan perubahannya lalu tempatkan lagi, atau jalankan lagi.`;
    case 'view-only':
      return `${layer} tidak bisa diubah: file ini hanya bisa dilihat. Duplikasi ke draf lalu kerjakan di sana.`;
    case 'inside-instance':
      return `${layer} bagian dari instance, dan memuat layer lain atau tembus pandang. Lepaskan instance, atau pilih gambar tanpa layer di dalamnya.`;
    case 'opacity-bound':
      return `Opasitas “${failure.child}” diambil dari variabel. Lepaskan variabelnya untuk mengedit ${layer}.`;
    case 'nothing-to-edit':
      return `${layer} tidak menampilkan fill apa pun, jadi tidak ada yang bisa diedit. Isi dulu.`;
    case 'takes-components-only':
      return `${layer} hanya menerima komponen, jadi hasil edit tidak bisa diletakkan di atasnya. Pilih komponen di dalamnya, lalu edit itu.`;
    case 'export-failed':
      return `Figma tidak bisa mengekspor ${layer} (${failure.detail}). Pastikan terlihat, lalu jalankan lagi.`;
    case 'selection-changed':
      return 'Layer berubah sejak dipilih. Periksa daftarnya, lalu jalankan lagi.';
    case 'reference-gone':
      return `Gambar acuan untuk ${layer} sudah tidak ada di berkas. Batalkan penghapusannya, atau pilih yang lain.`;
    case 'other-model':
      return `Proses itu dimulai dengan ${failure.host ?? 'sketsa'}. Pilih yang sama di pengaturan untuk melanjutkan, atau tutup pesannya.`;
    case 'mask-missing':
      return `Buat bentuk di atas ${layer} lalu pilih keduanya. Bentuk itu menjadi mask.`;
    case 'mask-too-thin':
      return `Mask di atas ${layer} terlalu tipis untuk diedit. Buat lebih tebal.`;
    case 'mask-empty':
      return `Mask tidak menutupi ${layer} sedikit pun. Pindahkan mask ke atas gambarnya.`;
    case 'mask-covers-all':
      return `Mask menutupi seluruh ${layer}. Perkecil, atau batalkan pilihannya dan pakai Isi.`;
    case 'no-empty-part':
      return `Seluruh ${layer} sudah tertutup gambar. Pilih rasio untuk memberi ruang, lalu perluas.`;
    case 'layer-blurred':
      return `${layer} memakai layer blur yang akan membawa hasil suntingan melewati masker. Sembunyikan blur itu, sunting, lalu tampilkan lagi.`;
    case 'prompt-missing':
      return `Tulis apa yang harus ditampilkan ${layer}.`;
    case 'key-missing':
      return 'Tambahkan kunci API di pengaturan, atau pilih Sketsa di sana.';
    case 'key-unusable':
      return 'Kunci API berisi karakter yang tidak mungkin. Tempel ulang di pengaturan.';
    case 'base-url-invalid':
      return `“${failure.baseUrl}” bukan alamat web. Perbaiki di pengaturan: harus diawali https://.`;
    case 'host-unreachable':
      return `${failure.host} tidak terjangkau. Periksa koneksi, alamatnya, dan apakah plugin ini boleh menghubunginya. Jika permintaannya sampai, bisa jadi ditagih.`;
    case 'host-refused':
      return hostRefused(failure);
    case 'reply-not-understood':
      return `${failure.host} menjawab dengan sesuatu yang bukan gambar. Periksa alamatnya di pengaturan.`;
    case 'picture-broken':
      return `Gambar untuk ${layer} tiba tidak utuh. Jalankan lagi; yang ini mungkin sudah ditagih.`;
    case 'picture-blank':
      return `Host mengirim gambar kosong untuk ${layer}. Gambar disimpan di sini; jalankan lagi. Mungkin sudah ditagih.`;
    case 'outside-changed':
      return `${failure.pixels} piksel ${layer} di luar masker berubah, jadi suntingan dibatalkan. Jika lapisan tadi Anda ubah, jalankan lagi.`;
    case 'picture-unsupported':
      return `Gambar untuk ${layer} berformat ${failure.format}, yang tidak diterima Figma. Gambar disimpan di sini: tempatkan setelah dikonversi.`;
    case 'picture-too-large':
      return `Gambar untuk ${layer} berukuran ${failure.width} × ${failure.height} piksel; batas Figma 4096. Gambar disimpan di sini: tempatkan setelah diperkecil.`;
    case 'picture-wrong-size':
      return `${layer} perlu ${failure.asked}, host mengirim ${failure.answered}. Gambar disimpan di sini: tempatkan, atau jalankan lagi.`;
    case 'place-failed':
      return `Figma menolak gambar untuk ${layer} (${failure.detail}). Gambar disimpan di sini: tempatkan lagi, atau di layer baru.`;
    case 'change-refused':
      return `Figma menolak mengubah ${layer} (${failure.detail}). Tidak ada yang berubah.`;
    case 'variant-gone':
      if (failure.step === 'capture')
        return `Gambar awal edit ini sudah tidak ada di antara fill ${layer}. Urungkan penghapusannya, atau pilih ${layer} dan edit yang terlihat.`;
      return `Varian ini sudah tidak ada di antara fill ${layer}. Urungkan perubahannya, atau jalankan lagi.`;
    case 'storage-full':
      return 'Figma kehabisan ruang untuk menyimpan ini di komputer, jadi hanya bertahan sampai Greybox ditutup.';
    case 'no-answer':
      return 'Figma tidak menjawab tepat waktu. Tutup Greybox lalu buka lagi.';
    case 'not-understood':
      return 'Dua bagian Greybox tidak cocok. Tutup lalu buka lagi.';
    case 'unexpected':
      return `Ada yang tidak beres dengan ${layer} (${failure.detail}). Jalankan lagi.`;
  }
}

function hostRefused({ status, message }: Extract<Failure, { kind: 'host-refused' }>): string {
  if (message !== '' && status >= 500)
    return `Host gagal: ${message} Permintaan ini mungkin tetap ditagih.`;
  if (message !== '') return `Host menolak: ${message}`;
  // Gateways answer in the host's place, while the host may go on making the picture.
  if (status >= 500) return `Host gagal (status ${status}). Permintaan ini mungkin sudah ditagih.`;
  return `Host menolak dengan status ${status} tanpa alasan. Periksa alamatnya di pengaturan.`;
}
