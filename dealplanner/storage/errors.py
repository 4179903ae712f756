"""What can be wrong with a file, each with the way out."""

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_


class FileMissing(UserError):
    """The file is not there."""

    sentence = N_("There is no file “{path}”: check the name, or make a new file there.")


class FileExists(UserError):
    """There is a file where a new one should be."""

    sentence = N_("There is already a file “{path}”: choose another name, or open that one.")


class FolderNotWritable(UserError):
    """The folder takes no new file."""

    sentence = N_("The folder “{path}” cannot be written to: choose another folder, or change its rights.")


class FileNotWritable(UserError):
    """The file can be read but not written."""

    sentence = N_("“{path}” may only be read: copy it to a folder of your own and open the copy.")


class TargetNotWritable(UserError):
    """A file that is to be written over is held by another program, or may only be read."""

    sentence = N_(
        "“{path}” cannot be written over: close it in other programs, or choose another name or folder."
    )


class FileEmpty(UserError):
    """The file holds nothing at all."""

    sentence = N_("“{path}” is empty: it was never saved or lost its content; open a backup instead.")


class FileForeign(UserError):
    """The file was made by another program."""

    sentence = N_("“{path}” is not a Deal Planner file: choose one that ends in .dealplanner.")


class FileNewer(UserError):
    """A newer program wrote the file."""

    sentence = N_("“{path}” was written by a newer Deal Planner: install that version to open it.")


class FileDamaged(UserError):
    """The file's content does not hang together."""

    sentence = N_("“{path}” is damaged: open a backup; the damaged file is left as it is.")


class FileInUse(UserError):
    """Another program holds the file."""

    sentence = N_("“{path}” is open in another window or program: close it there first.")


class DiskTrouble(UserError):
    """A write did not arrive on the disk."""

    sentence = N_(
        "“{path}” could not be saved, the disk says “{cause}”: free some room, your words are kept."
    )


class BackupOntoItself(UserError):
    """The backup would take the place of the open file."""

    sentence = N_("“{path}” is the file that is open: choose another name for its backup.")
