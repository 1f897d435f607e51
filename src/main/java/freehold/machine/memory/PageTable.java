package freehold.machine.memory;

import java.util.Arrays;
import java.util.function.Consumer;

/// The pages of one segment, in directories of 512; an image of it costs one array however many
/// pages there are, pages and directories are copied when they are written next.
final class PageTable {
  private static final int DIRECTORY_SHIFT = 9;
  private static final int DIRECTORY_SIZE = 1 << DIRECTORY_SHIFT;
  private static final Page[] NO_PAGES = new Page[DIRECTORY_SIZE];

  private final long base;
  private Page[][] directories;
  private Object[] directoryTokens;
  private Object token = new Object();
  private long copiedPages;

  PageTable(long base) {
    this.base = base;
    directories = new Page[1][];
    directories[0] = NO_PAGES;
    directoryTokens = new Object[1];
  }

  /// One moment of a table.
  record Image(long base, Page[][] directories) {
    Page pageAt(long address) {
      long index = address - base >>> Page.SHIFT;
      int directory = (int) Math.min(index >>> DIRECTORY_SHIFT, Integer.MAX_VALUE);
      return directory < directories.length
          ? directories[directory][(int) index & DIRECTORY_SIZE - 1]
          : null;
    }

    long end() {
      for (int d = directories.length - 1; d >= 0; d--) {
        for (int i = DIRECTORY_SIZE - 1; i >= 0; i--) {
          if (directories[d][i] != null) {
            return base + ((long) (d << DIRECTORY_SHIFT) + i + 1) * Page.SIZE;
          }
        }
      }
      return base;
    }

    void forEachPage(Consumer<Page> visitor) {
      for (Page[] directory : directories) {
        if (directory != NO_PAGES) {
          for (Page page : directory) {
            if (page != null) {
              visitor.accept(page);
            }
          }
        }
      }
    }

    long digest() {
      long hash = 0;
      for (int d = 0; d < directories.length; d++) {
        for (int i = 0; i < DIRECTORY_SIZE; i++) {
          if (directories[d][i] != null) {
            hash += (directories[d][i].digest() | 1) * ((d << DIRECTORY_SHIFT) + i + 1L);
          }
        }
      }
      return hash;
    }
  }

  /// Null where nothing was ever written.
  Page readable(long address) {
    int index = (int) (address - base >>> Page.SHIFT);
    int directory = index >>> DIRECTORY_SHIFT;
    if (directory >= directories.length) {
      return null;
    }
    return directories[directory][index & DIRECTORY_SIZE - 1];
  }

  Page writable(long address) {
    int index = (int) (address - base >>> Page.SHIFT);
    int directory = index >>> DIRECTORY_SHIFT;
    if (directory < directories.length) {
      Page page = directories[directory][index & DIRECTORY_SIZE - 1];
      if (page != null && page.token == token) {
        return page;
      }
    }
    return own(index);
  }

  /// Puts a frozen page there, shared until it is written.
  void share(long address, Page page) {
    int index = (int) (address - base >>> Page.SHIFT);
    ownDirectory(index >>> DIRECTORY_SHIFT)[index & DIRECTORY_SIZE - 1] = page;
  }

  private Page own(int index) {
    Page[] directory = ownDirectory(index >>> DIRECTORY_SHIFT);
    int slot = index & DIRECTORY_SIZE - 1;
    Page old = directory[slot];
    Page page = old == null ? new Page(token, ByteState.UNINITIALISED.code()) : old.copy(token);
    directory[slot] = page;
    copiedPages++;
    return page;
  }

  private Page[] ownDirectory(int directory) {
    if (directory >= directories.length) {
      int length = Math.max(directory + 1, directories.length * 2);
      int old = directories.length;
      directories = Arrays.copyOf(directories, length);
      Arrays.fill(directories, old, length, NO_PAGES);
      directoryTokens = Arrays.copyOf(directoryTokens, length);
    }
    if (directoryTokens[directory] != token) {
      directories[directory] = directories[directory].clone();
      directoryTokens[directory] = token;
    }
    return directories[directory];
  }

  Image capture() {
    token = new Object();
    return new Image(base, directories.clone());
  }

  void restore(Image image) {
    token = new Object();
    directories = image.directories().clone();
    directoryTokens = new Object[directories.length];
  }

  /// How many pages were made or copied since the start: what images cost.
  long copiedPages() {
    return copiedPages;
  }
}
